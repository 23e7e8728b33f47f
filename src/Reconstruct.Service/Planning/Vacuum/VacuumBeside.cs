using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Beside;
using Reconstruct.Service.Shell.Closing;

namespace Reconstruct.Service.Planning.Vacuum;

/// <summary>
/// Vacuum dressings that are on, and closed ones with foam not accounted for, on the page of their pathway; the next change, and foam to be found, on the lists of nurses and surgeons, and when late
/// on the stalled list; and what stands open when a pathway is to be closed. Hazard: HAZ-095.
/// </summary>
public static class VacuumBeside
{
    public static readonly BesideSource Source = new(OfPathway, Mine, Overdue);

    /// <summary>Dressings that are on, and foam that is not accounted for. It is said to whoever closes; the page is for nurses and surgeons.</summary>
    public static async Task<IReadOnlyList<ClosingConcern>> Open(ServiceDb db, PathwayId id, CancellationToken ct) =>
    [
        .. (await db.Dressings(id, ct)).Where(d => d.Dressing.ClosedAt is null || !d.Ledger.IsAccountedFor).Select(d => new ClosingConcern(
            $"Vacuum dressing, {d.Dressing.Site}: {(d.Dressing.ClosedAt is null ? "it is still on" : "it was closed")}, foam in the wound: {VacuumWords.InTheWound(d.Ledger)}", CareTeamDuty.Opens(db) ? DressingPage.Link(d.Dressing.Id) : null)),
    ];

    private static async Task<IReadOnlyList<BesideThread>> OfPathway(ServiceDb db, PathwayId id, BesideReader reader, CancellationToken ct)
    {
        if (reader is not BesideReader.Staff || !CareTeamDuty.Opens(db)) return [];
        var open = (await db.Dressings(id, ct)).Where(d => d.Dressing.ClosedAt is null || !d.Ledger.IsAccountedFor);
        return [.. open.Select(d => new BesideThread(
            $"Vacuum dressing: {d.Dressing.Site}", [new("Foam in the wound", VacuumWords.InTheWound(d.Ledger)), new("Now", VacuumWords.Standing(d.Dressing))],
            [.. d.Ledger.Lines.Reverse().Select(l => new TimelineItem(VacuumWords.Of(l.Event.Kind), Words.Time(l.Event.At)) { Text = $"{VacuumWords.Pieces(l.Event.Pieces)}, by {l.Event.By}" })],
            DressingPage.Link(d.Dressing.Id)))];
    }

    /// <summary>Every dressing that is on or has foam to be found, of a patient whom the nurse or surgeon may see.</summary>
    private static async Task<IReadOnlyList<BesideDuty>> Mine(ServiceDb db, CancellationToken ct)
    {
        if (!CareTeamDuty.Opens(db)) return [];
        var visible = CareTeamDuty.VisiblePathways(db);
        var theirs = Living(db).Where(d => visible.Contains(d.PathwayId));
        return [.. await ToFind(db, theirs, ct), .. await Changes(db, theirs, ct)];
    }

    private static async Task<IReadOnlyList<BesideDuty>> Overdue(ServiceDb db, CancellationToken ct)
    {
        var today = db.Clock.Today;
        return [.. await ToFind(db, Living(db), ct), .. await Changes(db, Living(db).Where(d => d.NextChangeOn < today), ct)];
    }

    private static IQueryable<VacuumDressing> Living(ServiceDb db)
    {
        var dead = db.PathwaysOfTheDead();
        return db.Set<VacuumDressing>().AsNoTracking().Where(d => !dead.Contains(d.PathwayId));
    }

    /// <summary>Foam that is not accounted for since the dressing was closed: late from then on, until the ledger is right.</summary>
    private static async Task<IReadOnlyList<BesideDuty>> ToFind(ServiceDb db, IQueryable<VacuumDressing> dressings, CancellationToken ct)
    {
        var ids = await db.NotAccountedFor(dressings, ct);
        if (ids.Count == 0) return [];
        return await db.Set<VacuumDressing>().AsNoTracking().Where(d => ids.Contains(d.Id)).OrderBy(d => d.ClosedAt).ThenBy(d => d.Id)
            .Duties(d => CareTeamDuty.By(db, d.PathwayId, "Vacuum dressing", DressingPage.Link(d.Id), "Find the foam", d.NextChangeOn) with { DueAt = d.ClosedAt!.Value }, ct);
    }

    private static Task<IReadOnlyList<BesideDuty>> Changes(ServiceDb db, IQueryable<VacuumDressing> dressings, CancellationToken ct) =>
        dressings.Where(d => d.ClosedAt == null).OrderBy(d => d.NextChangeOn).ThenBy(d => d.Id).Duties(d => CareTeamDuty.By(db, d.PathwayId, "Vacuum dressing", DressingPage.Link(d.Id), "Change the dressing", d.NextChangeOn), ct);
}
