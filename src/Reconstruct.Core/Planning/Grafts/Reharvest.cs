namespace Reconstruct.Core.Planning.Grafts;

/// <summary>Whether a donor site may be thought of for another harvest. It says when not; it never says that it is safe: somebody looks first.</summary>
/// <remarks>Source: <see cref="DonorHealing.Published"/>, <see cref="GraftSources.LaterEnd"/>. How often a site can be harvested was not confirmed and is not limited here.</remarks>
/// <param name="NotBefore">First day on which <see cref="DonorHealing.HarvestAgainDays"/> have passed, the one rule of plan and record; null of a full-thickness graft, which leaves nothing to take there.</param>
/// <param name="SeenHealed">True when the last look at it saw it healed; false when open; null when nobody looked.</param>
/// <param name="Published">The interval that was published; null of a full-thickness graft.</param>
public sealed record Reharvest(DateOnly? NotBefore, bool? SeenHealed, DonorHealing? Published)
{
    /// <summary>True from <see cref="NotBefore"/> on, when it was seen healed.</summary>
    /// <param name="today">Today in London.</param>
    public bool MayBeLookedAt(DateOnly today) => SeenHealed == true && today >= NotBefore;

    /// <summary>Works it out.</summary>
    /// <param name="kind">Thickness of the graft that was taken.</param>
    /// <param name="site">The donor site.</param>
    /// <param name="record">The looks.</param>
    public static Reharvest Of(GraftKind kind, DonorSite site, GraftRecord record)
    {
        var healing = DonorHealing.Of(site);
        var seen = record.Looks.LastOrDefault(l => l.DonorHealed is not null)?.DonorHealed;
        return kind == GraftKind.FullThickness ? new(null, seen, null) : new(record.OperatedOn.AddDays((int)Math.Ceiling(healing.HarvestAgainDays)), seen, healing);
    }
}
