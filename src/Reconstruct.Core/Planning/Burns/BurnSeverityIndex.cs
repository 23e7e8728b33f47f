namespace Reconstruct.Core.Planning.Burns;

/// <summary>The abbreviated burn severity index (ABSI) and the survival published with it in 1982.</summary>
/// <remarks>
/// Points: female 1; age 1 for 0 to 20 years and 1 more for each 20 years after; inhalation injury 1; any full thickness 1; 1 for each 10% begun.
/// It ends at 100 years. Source: <see cref="MortalitySources.Tobiasen"/>. That it predicts too many deaths today: <see cref="MortalitySources.Bartels"/>.
/// </remarks>
public static class BurnSeverityIndex
{
    /// <summary>Fewest points.</summary>
    public const int Least = 2;

    /// <summary>Most points.</summary>
    public const int Most = 18;

    /// <summary>The points, 2 to 18.</summary>
    /// <param name="female">True for a woman or girl.</param>
    /// <param name="ageYears">Age in whole years, 0 to 100.</param>
    /// <param name="inhalation">Inhalation injury.</param>
    /// <param name="fullThickness">Any full-thickness part.</param>
    /// <param name="burnPercent">Burned body surface in percent, above 0 to 100.</param>
    public static int Points(bool female, int ageYears, bool inhalation, bool fullThickness, double burnPercent)
    {
        if (ageYears is < 0 or > 100) throw new ArgumentOutOfRangeException(nameof(ageYears), ageYears, "Age must be 0 to 100 years");
        if (burnPercent is not (> 0 and <= 100)) throw new ArgumentOutOfRangeException(nameof(burnPercent), burnPercent, "Burn must be above 0% to 100%");
        return One(female) + Math.Max(1, (ageYears + 19) / 20) + One(inhalation) + One(fullThickness) + (int)Math.Ceiling(burnPercent / 10);
    }

    /// <summary>Survival published for these points in 1982, in percent: never outside 0 to 100, never higher for more points.</summary>
    /// <param name="points">Points, 2 to 18.</param>
    public static PercentRange SurvivalIn1982(int points) => points switch
    {
        < Least or > Most => throw new ArgumentOutOfRangeException(nameof(points), points, "Points must be 2 to 18"),
        <= 3 => Range(99, 100),
        <= 5 => Range(98, 98),
        <= 7 => Range(80, 90),
        <= 9 => Range(50, 70),
        <= 11 => Range(20, 40),
        _ => Range(0, 10),
    };

    private static PercentRange Range(double low, double high) => PercentRange.Make(low, high).Value;

    private static int One(bool yes) => yes ? 1 : 0;
}
