using Reconstruct.Core.Urgency;

namespace Reconstruct.Core.Planning.Burns;

/// <summary>Maintenance fluid of a child. It goes beside the fluid for the burn and is never added in. Local practice differs on whether children over 1 year get it.</summary>
/// <remarks>Source: <see cref="FluidSources.FrcaNotes"/>.</remarks>
public static class ChildMaintenance
{
    /// <summary>Volume in mL for 24 hours: 80 for each kg under 1 year; then 100 for each of the first 10 kg, 50 for each of the next 10, 20 for each after; null from 17 years.</summary>
    /// <param name="ageYears">Age in years, 0 to 120.</param>
    /// <param name="weightKg">Weight in kg, above 0.</param>
    public static double? MlPer24Hours(double ageYears, double weightKg) => ageYears switch
    {
        _ when !BurnFacts.IsChildAt(ageYears) => null,
        < 1 => 80 * weightKg,
        _ => (100 * Math.Min(weightKg, 10)) + (50 * Math.Clamp(weightKg - 10, 0, 10)) + (20 * Math.Max(weightKg - 20, 0)),
    };
}
