namespace Reconstruct.Core.Calculators;

/// <summary>What makes a formula fit badly. Null is "not known yet" and never reads as "no".</summary>
internal sealed record BurnFluidRisks(bool? Inhalation, bool? Electrical, bool? Overload, bool? Rhabdomyolysis);
