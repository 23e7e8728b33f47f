using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Beside;
using Reconstruct.Service.Shell.Closing;

namespace Reconstruct.Service.Planning.Expansion;

/// <summary>
/// Expanders that are in, on the page of their pathway; the next filling on the lists of nurses and surgeons, or that none is planned, and when its day is past on the stalled list; and what stands open when
/// a pathway is to be closed. Hazard: HAZ-115.
/// </summary>
public static class ExpansionBeside
{
    public static readonly BesideSource Source = new(OfPathway, Mine, Overdue);

    /// <summary>Expanders that are still in. It is said to whoever closes; the page is for nurses and surgeons.</summary>
    public static async Task<IReadOnlyList<ClosingConcern>> Open(ServiceDb db, PathwayId id, CancellationToken ct) =>
    [
        .. (await db.Expanders(id, ct)).Where(e => e.Row.EndedOn is null).Select(e => new ClosingConcern(
            $"Tissue expander, {ExpansionWords.Title(e.Row)}: it is still in, with {ExpansionWords.Ml(e.Ledger.FilledMl)}", CareTeamDuty.Opens(db) ? ExpanderPage.Link(e.Row.Id) : null)),
    ];

    private static async Task<IReadOnlyList<BesideThread>> OfPathway(ServiceDb db, PathwayId id, BesideReader reader, CancellationToken ct)
    {
        if (reader is not BesideReader.Staff || !CareTeamDuty.Opens(db)) return [];
        return [.. (await db.Expanders(id, ct)).Where(e => e.Row.EndedOn is null).Select(e => new BesideThread(
            $"Tissue expander: {ExpansionWords.Title(e.Row)}",
            [new("In it", ExpansionWords.Filled(e.Ledger)), new("What says stop", ExpansionWords.Stops(e.Ledger)), new("Next", ExpansionWords.Next(e.Row))],
            [.. e.Ledger.Lines.Reverse().Select(l => new TimelineItem(ExpansionWords.Done(l.Event), ExpansionWords.When(l.Event)) { Text = $"{ExpansionWords.Ml(l.VolumeMl)} in it" })],
            ExpanderPage.Link(e.Row.Id)))];
    }

    /// <summary>Every expander that is in, of a patient whom the nurse or surgeon may see.</summary>
    private static async Task<IReadOnlyList<BesideDuty>> Mine(ServiceDb db, CancellationToken ct)
    {
        if (!CareTeamDuty.Opens(db)) return [];
        var visible = CareTeamDuty.VisiblePathways(db);
        return await Duties(db, In(db).Where(e => visible.Contains(e.PathwayId)), ct);
    }

    private static Task<IReadOnlyList<BesideDuty>> Overdue(ServiceDb db, CancellationToken ct)
    {
        var today = db.Clock.Today;
        return Duties(db, In(db).Where(e => e.DueOn < today), ct);
    }

    private static IQueryable<TissueExpander> In(ServiceDb db)
    {
        var dead = db.PathwaysOfTheDead();
        return db.Set<TissueExpander>().AsNoTracking().Where(e => e.EndedOn == null && !dead.Contains(e.PathwayId));
    }

    private static Task<IReadOnlyList<BesideDuty>> Duties(ServiceDb db, IQueryable<TissueExpander> expanders, CancellationToken ct) =>
        expanders.OrderBy(e => e.DueOn).ThenBy(e => e.Id).Duties(e => CareTeamDuty.By(db, e.PathwayId, "Tissue expander", ExpanderPage.Link(e.Id), ExpansionWords.Duty(e), e.DueOn), ct);
}
