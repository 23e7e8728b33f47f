using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Beside;
using Reconstruct.Service.Shell.Closing;

namespace Reconstruct.Service.Planning.Grafts;

/// <summary>Skin grafts that are followed, on the page of their pathway; a planned look on the lists of nurses and surgeons, and when its day is past on the stalled list; and what stands open when a pathway is to be closed. Hazard: HAZ-125.</summary>
public static class GraftBeside
{
    public static readonly BesideSource Source = new(OfPathway, Mine, Overdue);

    /// <summary>Grafts whose donor site nobody saw healed.</summary>
    public static async Task<IReadOnlyList<ClosingConcern>> Open(ServiceDb db, PathwayId id, CancellationToken ct) =>
    [
        .. (await db.Grafts(id, ct)).Where(g => g.Row.EndedAt is null && g.Record.HealedByDay is null).Select(g => new ClosingConcern(
            $"Skin graft, {g.Row.Site}: nobody has recorded that the donor site has healed ({g.Row.Region})", CareTeamDuty.Opens(db) ? GraftPage.Link(g.Row.Id) : null)),
    ];

    private static async Task<IReadOnlyList<BesideThread>> OfPathway(ServiceDb db, PathwayId id, BesideReader reader, CancellationToken ct)
    {
        if (reader is not BesideReader.Staff || !CareTeamDuty.Opens(db)) return [];
        return [.. (await db.Grafts(id, ct)).Where(g => g.Row.EndedAt is null).Select(g => new BesideThread(
            $"Skin graft: {g.Row.Site}",
            [new("Has taken", GraftWords.Taken(g.Record)), new("Donor site", GraftWords.Healing(g.Record)), new("Next", GraftWords.Next(g.Row))],
            [new TimelineItem("Put on", Words.Date(g.Row.OperatedOn)) { Text = GraftWords.Cm2(g.Row.AreaCm2) }],
            GraftPage.Link(g.Row.Id)))];
    }

    private static async Task<IReadOnlyList<BesideDuty>> Mine(ServiceDb db, CancellationToken ct)
    {
        if (!CareTeamDuty.Opens(db)) return [];
        var visible = CareTeamDuty.VisiblePathways(db);
        return await Duties(db, Planned(db).Where(g => visible.Contains(g.PathwayId)), ct);
    }

    private static Task<IReadOnlyList<BesideDuty>> Overdue(ServiceDb db, CancellationToken ct)
    {
        var today = db.Clock.Today;
        return Duties(db, Planned(db).Where(g => g.NextLookOn < today), ct);
    }

    private static IQueryable<SkinGraft> Planned(ServiceDb db)
    {
        var dead = db.PathwaysOfTheDead();
        return db.Set<SkinGraft>().AsNoTracking().Where(g => g.NextLookOn != null && !dead.Contains(g.PathwayId));
    }

    private static Task<IReadOnlyList<BesideDuty>> Duties(ServiceDb db, IQueryable<SkinGraft> grafts, CancellationToken ct) =>
        grafts.OrderBy(g => g.NextLookOn).ThenBy(g => g.Id).Duties(g => CareTeamDuty.By(db, g.PathwayId, "Skin graft", GraftPage.Link(g.Id), "Look at the skin graft and its donor site", g.NextLookOn!.Value), ct);
}
