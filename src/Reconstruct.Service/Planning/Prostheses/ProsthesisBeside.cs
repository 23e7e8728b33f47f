using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell.Beside;

namespace Reconstruct.Service.Planning.Prostheses;

/// <summary>What is next for a prosthesis, on the pathway's page and on the lists of nurses and surgeons.</summary>
public static class ProsthesisBeside
{
    /// <summary>How long before its day it comes onto somebody's own list.</summary>
    private const int DaysAhead = 28;

    public static readonly BesideSource Source = new(OfPathway, Mine, Overdue);

    private static async Task<IReadOnlyList<BesideThread>> OfPathway(ServiceDb db, PathwayId id, BesideReader reader, CancellationToken ct) => reader is not BesideReader.Staff || !CareTeamDuty.Opens(db) ? [] :
    [
        .. (await db.Prostheses(id, ct)).Where(p => p.EndedAt is null).Select(p => new BesideThread(
            $"Prosthesis: {ProsthesisWords.Title(p)}", [new("Why", p.Why), new("Next", ProsthesisWords.Next(p)), new("Replaced", ProsthesisWords.Replacement(p))], [], ProsthesisPage.Link(p.Id))),
    ];

    private static async Task<IReadOnlyList<BesideDuty>> Mine(ServiceDb db, CancellationToken ct)
    {
        if (!CareTeamDuty.Opens(db)) return [];
        var (visible, until) = (CareTeamDuty.VisiblePathways(db), db.Clock.Today.AddDays(DaysAhead));
        var open = Open(db).Where(p => visible.Contains(p.PathwayId));
        return [.. await Duties(db, open.Where(p => p.NextOn <= until), ct), .. await Replacements(db, open.Where(p => p.ReplaceOn <= until), ct)];
    }

    private static async Task<IReadOnlyList<BesideDuty>> Overdue(ServiceDb db, CancellationToken ct)
    {
        var today = db.Clock.Today;
        return [.. await Duties(db, Open(db).Where(p => p.NextOn < today), ct), .. await Replacements(db, Open(db).Where(p => p.ReplaceOn < today), ct)];
    }

    private static IQueryable<Prosthesis> Open(ServiceDb db)
    {
        var dead = db.PathwaysOfTheDead();
        return db.Set<Prosthesis>().AsNoTracking().Where(p => p.EndedAt == null && !dead.Contains(p.PathwayId));
    }

    private static Task<IReadOnlyList<BesideDuty>> Duties(ServiceDb db, IQueryable<Prosthesis> rows, CancellationToken ct) =>
        rows.Where(p => p.NextOn != null).OrderBy(p => p.NextOn).ThenBy(p => p.Id).Duties(p => CareTeamDuty.By(db, p.PathwayId, "Prosthesis", ProsthesisPage.Link(p.Id), ProsthesisWords.Of(p.NextVisit!.Value), p.NextOn!.Value), ct);

    private static Task<IReadOnlyList<BesideDuty>> Replacements(ServiceDb db, IQueryable<Prosthesis> rows, CancellationToken ct) =>
        rows.Where(p => p.ReplaceOn != null).OrderBy(p => p.ReplaceOn).ThenBy(p => p.Id).Duties(p => CareTeamDuty.By(db, p.PathwayId, "Prosthesis", ProsthesisPage.Link(p.Id), "Replace it, by the rule that was set", p.ReplaceOn!.Value), ct);
}
