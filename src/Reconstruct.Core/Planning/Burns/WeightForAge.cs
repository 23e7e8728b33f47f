namespace Reconstruct.Core.Planning.Burns;

/// <summary>Whether a weight and an age seldom go together, so that one of them may be a slip. It refuses nobody: there are very small and very large people.</summary>
/// <remarks>Source: <see cref="FluidSources.WeightForAge"/>. The bounds are wide on purpose and are no growth chart.</remarks>
public static class WeightForAge
{
    private static readonly (double UnderYears, double LeastKg, double MostKg)[] Bounds =
    [
        (1, 0, 15), (3, 5, 30), (6, 8, 50), (10, 12, 80), (14, 15, 130), (17, 20, 200), (double.PositiveInfinity, 25, 250),
    ];

    /// <summary>True when somebody of this age seldom has this weight.</summary>
    /// <param name="ageYears">Age in years, 0 to 120.</param>
    /// <param name="weightKg">Weight in kg, above 0.</param>
    public static bool IsUnusual(double ageYears, double weightKg)
    {
        var (_, least, most) = Bounds.First(b => ageYears < b.UnderYears);
        return weightKg < least || weightKg > most;
    }
}
