using System.Globalization;

namespace Reconstruct.Core.Planning.Grafts;

/// <summary>How much donor skin a wound needs, by each source that measured the expansion. Take is not forecast.</summary>
/// <remarks>Donor = wound ÷ achieved × (1 + waste). Source: <see cref="GraftSources.Sum"/>, <see cref="GraftExpansion"/>.</remarks>
public sealed record DonorNeed
{
    /// <summary>Code: nobody was read to have measured this ratio.</summary>
    public const string NotMeasuredCode = "expansion-not-measured";

    private DonorNeed(double onPaperCm2, IReadOnlyList<(AchievedExpansion Expansion, double Cm2)> bySource) => (OnPaperCm2, BySource) = (onPaperCm2, bySource);

    /// <summary>Donor skin in cm² if the device gave what it claims, with the same waste.</summary>
    public double OnPaperCm2 { get; }

    /// <summary>Donor skin in cm² by each source; at least one.</summary>
    public IReadOnlyList<(AchievedExpansion Expansion, double Cm2)> BySource { get; }

    /// <summary>The least of the sources, cm².</summary>
    public double LowCm2 => BySource.Min(s => s.Cm2);

    /// <summary>The mean of the sources, cm², each counted once whatever its size.</summary>
    public double MeanCm2 => BySource.Average(s => s.Cm2);

    /// <summary>The most of the sources, cm².</summary>
    public double HighCm2 => BySource.Max(s => s.Cm2);

    /// <summary>Works it out. Refuses a ratio that nobody was read to have measured. A wound of 0 or less, or waste below 0, throws.</summary>
    /// <param name="woundCm2">Wound in cm², above 0.</param>
    /// <param name="technique">The technique.</param>
    /// <param name="claimed">The ratio that the device claims, such as 3.</param>
    /// <param name="wastePercent">Donor skin lost to trimming and the like, in percent of what is needed, 0 or more.</param>
    public static Result<DonorNeed> For(double woundCm2, GraftTechnique technique, double claimed, double wastePercent)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(woundCm2);
        ArgumentOutOfRangeException.ThrowIfNegative(wastePercent);
        var measured = GraftExpansion.For(technique, claimed);
        if (measured.Count == 0) return new Refusal(NotMeasuredCode, $"Ratio must be one that was measured for this technique: {Ratios(technique)}", "claimedRatio");
        var withWaste = woundCm2 * (1 + (wastePercent / 100));
        return new DonorNeed(withWaste / claimed, [.. measured.Select(m => (m, withWaste / m.Achieved))]);
    }

    private static string Ratios(GraftTechnique technique) => string.Join(", ",
        GraftExpansion.Published.Where(p => p.Technique == technique).Select(p => p.Claimed).Distinct().Select(c => c.ToString(CultureInfo.InvariantCulture)));
}
