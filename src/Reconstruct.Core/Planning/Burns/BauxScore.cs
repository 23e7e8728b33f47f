namespace Reconstruct.Core.Planning.Burns;

/// <summary>The Baux score and its revision for inhalation injury, as scores only: no probability comes out of them here.</summary>
/// <remarks>
/// Baux = age + burn; revised = that + 17 with inhalation injury. The coefficients that would turn either into a probability were not read and are not here.
/// Source: <see cref="MortalitySources.Roberts"/>, <see cref="MortalitySources.Osler"/>.
/// </remarks>
public static class BauxScore
{
    /// <summary>The score at which half of 11,109 patients of one United Kingdom centre died.</summary>
    public const double HalfDied = 109.6;

    /// <summary>Lower end of the interval of <see cref="HalfDied"/>.</summary>
    public const double HalfDiedLow = 105.9;

    /// <summary>Upper end of the interval of <see cref="HalfDied"/>.</summary>
    public const double HalfDiedHigh = 113.4;

    /// <summary>Points for inhalation injury in the revised score.</summary>
    public const double InhalationPoints = 17;

    /// <summary>The Baux score, 0 to 220.</summary>
    /// <param name="ageYears">Age in years, 0 to 120.</param>
    /// <param name="burnPercent">Burned body surface in percent without redness, 0 to 100.</param>
    public static double Score(double ageYears, double burnPercent) => ageYears + burnPercent;

    /// <summary>The revised score, 0 to 237; null when it is not known whether there is inhalation injury.</summary>
    /// <param name="ageYears">Age in years, 0 to 120.</param>
    /// <param name="burnPercent">Burned body surface in percent without redness, 0 to 100.</param>
    /// <param name="inhalation">Whether there is inhalation injury; null when not known.</param>
    public static double? Revised(double ageYears, double burnPercent, bool? inhalation) =>
        inhalation is { } known ? Score(ageYears, burnPercent) + (known ? InhalationPoints : 0) : null;

    /// <summary>The burn in percent at which half of the patients of an age died; null at 65 years, which the source has in no band (45 to 64, then above 65).</summary>
    /// <param name="ageYears">Age in whole years, 0 to 120.</param>
    public static double? HalfDiedBurnPercent(int ageYears) => ageYears switch
    {
        < 0 => throw new ArgumentOutOfRangeException(nameof(ageYears), ageYears, "Age must be 0 years or more"),
        <= 14 => 100,
        <= 44 => 76.4,
        <= 64 => 58.6,
        65 => null,
        _ => 30.8,
    };
}
