namespace Reconstruct.Core.Planning.Grafts;

/// <summary>How long a split-skin donor site takes to heal, as published.</summary>
/// <param name="Site">The site.</param>
/// <param name="LowDays">Earlier end in days.</param>
/// <param name="HighDays">Later end in days: from here on it may count as healed. Source: <see cref="GraftSources.LaterEnd"/>.</param>
/// <param name="Words">What was measured.</param>
/// <param name="Source">Where it was read.</param>
public sealed record DonorHealing(DonorSite Site, double LowDays, double HighDays, string Words, Source Source)
{
    /// <summary>Every interval that was read.</summary>
    public static IReadOnlyList<DonorHealing> Published { get; } =
    [
        new(DonorSite.Thigh, 17.2, 17.8, "means of two groups: about half of the patients took longer", GraftSources.Thigh),
        new(DonorSite.Scalp, 6, 15, "range where not infected", GraftSources.Scalp),
        new(DonorSite.Other, 14, 21, "taught in general", GraftSources.Elsewhere),
    ];

    /// <summary>The interval of a site.</summary>
    public static DonorHealing Of(DonorSite site) => Published.Single(h => h.Site == site);
}
