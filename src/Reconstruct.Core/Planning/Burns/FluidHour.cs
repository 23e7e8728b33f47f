namespace Reconstruct.Core.Planning.Burns;

/// <summary>One hour of fluid and urine.</summary>
/// <param name="Hour">Which hour from the burn, 1 being the first.</param>
/// <param name="FluidMl">Fluid given in that hour in mL, 0 or more; null when not recorded.</param>
/// <param name="UrineMl">Urine of that hour in mL, 0 or more; null when not measured.</param>
public sealed record FluidHour(int Hour, double? FluidMl, double? UrineMl);
