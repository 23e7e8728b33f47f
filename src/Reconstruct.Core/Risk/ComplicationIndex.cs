namespace Reconstruct.Core.Risk;

/// <summary>The Comprehensive Complication Index: half the root of the sum of weights, 100 for a death. Source: <see cref="RiskSources.Complications"/>.</summary>
public static class ComplicationIndex
{
    /// <summary>Weights of grades I, II, IIIa, IIIb, IVa and IVb of Clavien and Dindo.</summary>
    public static IReadOnlyList<int> Weights { get; } = [300, 1750, 2750, 4550, 7200, 8550];

    /// <summary>The index, 0 to 100. More than 100 can only come of many grave complications, and counts as 100.</summary>
    /// <param name="counts">How many of each grade, in the order of <see cref="Weights"/>.</param>
    /// <param name="died">Grade V.</param>
    public static double Of(IReadOnlyList<int> counts, bool died) =>
        died ? 100 : Math.Min(100, Math.Sqrt(counts.Zip(Weights, (n, w) => (double)n * w).Sum()) / 2);
}
