namespace Reconstruct.Core.Urgency;

/// <summary>What the standard asks of an open fracture. Null is "not known yet" and never reads as "no".</summary>
/// <param name="InjuryAt">Instant of the injury.</param>
/// <param name="Region">Where it is.</param>
/// <param name="Contaminated">Contamination from farm, water or sewage.</param>
/// <param name="VascularCompromise">The blood supply of the limb is at risk.</param>
/// <param name="HighEnergy">True for high energy, false for low.</param>
/// <param name="Solitary">True when it is the only injury.</param>
public sealed record OpenFractureCase(
    DateTimeOffset InjuryAt, FractureRegion Region, bool? Contaminated, bool? VascularCompromise, bool? HighEnergy, bool? Solitary);
