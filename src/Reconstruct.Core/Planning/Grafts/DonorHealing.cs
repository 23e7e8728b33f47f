namespace Reconstruct.Core.Planning.Grafts;

/// <summary>How long a split-skin donor site takes to heal, as published.</summary>
/// <param name="Site">The site.</param>
/// <param name="LowDays">Earlier end in days.</param>
/// <param name="HighDays">Later end in days.</param>
/// <param name="Words">What was measured.</param>
/// <param name="Source">Where it was read.</param>
public sealed record DonorHealing(DonorSite Site, double LowDays, double HighDays, string Words, Source Source)
{
    /// <summary>The end of what is taught for every site, in days.</summary>
    public const double TaughtDays = 21;

    /// <summary>True when the interval is one of means: many patients took longer than its later end.</summary>
    public bool IsOfMeans { get; init; }

    /// <summary>From this many days on it may count as healed and be harvested again: the later end, or what is taught where that is later than a mean. Source: <see cref="GraftSources.LaterEnd"/>.</summary>
    public double HarvestAgainDays => IsOfMeans ? Math.Max(HighDays, TaughtDays) : HighDays;

    /// <summary>Every interval that was read.</summary>
    public static IReadOnlyList<DonorHealing> Published { get; } =
    [
        new(DonorSite.Thigh, 17.2, 17.8, "means of two groups: about half of the patients took longer", GraftSources.Thigh) { IsOfMeans = true },
        new(DonorSite.Scalp, 6, 15, "range where not infected", GraftSources.Scalp),
        new(DonorSite.Other, 14, TaughtDays, "taught in general", GraftSources.Elsewhere),
    ];

    /// <summary>The interval of a site.</summary>
    public static DonorHealing Of(DonorSite site) => Published.Single(h => h.Site == site);
}
