namespace Reconstruct.Core.Planning.Grafts;

/// <summary>Donor skin region by region. One that exists harvests nothing that is burned, scarred, not healed or not there.</summary>
/// <remarks>Source: <see cref="DonorHealing.Published"/>, <see cref="GraftSources.LaterEnd"/>. How often a site can be harvested was not confirmed and is not limited here.</remarks>
public sealed record DonorBudget
{
    /// <summary>Code: burned, scarred and harvested come to more than the site.</summary>
    public const string OverSiteCode = "donor-parts-over-site";

    /// <summary>Code: the plan needs skin that has not healed since the last harvest.</summary>
    public const string NotHealedCode = "donor-not-healed";

    /// <summary>Code: the plan needs more than the site has.</summary>
    public const string TooSmallCode = "donor-site-too-small";

    /// <summary>Code: the same region stands in two rows, and its skin would be counted twice.</summary>
    public const string TwiceCode = "donor-region-twice";

    private const double Rounding = 1e-9;

    private DonorBudget(IReadOnlyList<DonorArea> areas) => Areas = areas;

    /// <summary>The regions, as given.</summary>
    public IReadOnlyList<DonorArea> Areas { get; }

    /// <summary>All that can be harvested, cm².</summary>
    public double AvailableCm2 => Areas.Sum(a => a.AvailableCm2);

    /// <summary>All that is planned, cm².</summary>
    public double PlannedCm2 => Areas.Sum(a => a.PlannedCm2);

    /// <summary>Makes a budget. Refuses, by row: parts that come to more than their site, a harvest before healing, more than there is, and a region that an earlier row has (however it is spaced at its ends, in capitals or not).</summary>
    public static Result<DonorBudget> Make(IReadOnlyList<DonorArea> areas)
    {
        var refusals = areas.Select(Fault).OfType<Refusal>().Concat(Twice(areas)).ToList();
        return refusals.Count > 0 ? refusals : new DonorBudget(areas);
    }

    private static IEnumerable<Refusal> Twice(IReadOnlyList<DonorArea> areas) => areas.Index()
        .Where(a => areas.Take(a.Index).Any(earlier => string.Equals(earlier.Region.Trim(), a.Item.Region.Trim(), StringComparison.OrdinalIgnoreCase)))
        .Select(a => new Refusal(TwiceCode, $"Enter {a.Item.Region.Trim()} once: its skin would be counted twice", $"sites[{a.Index}].region"));

    private static Refusal? Fault(DonorArea area, int row)
    {
        if (area.BurnedCm2 + area.ScarredCm2 + area.HarvestedCm2 > area.SiteCm2 + Rounding)
            return new(OverSiteCode, $"Burned, scarred and harvested parts of {area.Region} must not overlap or come to more than the site", $"sites[{row}].siteCm2");
        if (area.PlannedCm2 <= area.AvailableCm2 + Rounding) return null;
        return area.PlannedCm2 <= area.AvailableCm2 + area.NotHealedCm2 + Rounding
            ? new(NotHealedCode, $"Plan less from {area.Region}: part of it has not healed since the last harvest", $"sites[{row}].plannedCm2")
            : new(TooSmallCode, $"Plan less from {area.Region}: it does not have that much", $"sites[{row}].plannedCm2");
    }
}
