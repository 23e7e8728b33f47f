using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Shell.Beside;

namespace Reconstruct.Service.Planning.Prostheses;

/// <summary>What is next for a prosthesis, on the pathway's page and on the lists of nurses and surgeons.</summary>
public static class ProsthesisBeside
{
    private const int Most = 100;

    /// <summary>How long before its day it comes onto somebody's own list.</summary>
    private const int DaysAhead = 28;

    public static readonly BesideSource Source = new(OfPathway, Mine, Overdue);

    private static async Task<IReadOnlyList<BesideThread>> OfPathway(ServiceDb db, PathwayId id, BesideReader reader, CancellationToken ct) => reader is not BesideReader.Staff || !Opens(db) ? [] :
    [
        .. (await db.Prostheses(id, ct)).Where(p => p.EndedAt is null).Select(p => new BesideThread(
            $"Prosthesis: {ProsthesisWords.Title(p)}", [new("Why", p.Why), new("Next", ProsthesisWords.Next(p))], [], ProsthesisPage.Link(p.Id))),
    ];

    private static async Task<IReadOnlyList<BesideDuty>> Mine(ServiceDb db, CancellationToken ct)
    {
        if (!Opens(db)) return [];
        var (visible, until) = (db.VisiblePatients(), db.Clock.Today.AddDays(DaysAhead));
        return await Duties(db, from row in Open(db)
                                join pathway in db.Set<Pathway>() on row.PathwayId equals pathway.Id
                                where row.NextOn <= until && visible.Any(p => p.Id == pathway.PatientId)
                                select row, ct);
    }

    private static Task<IReadOnlyList<BesideDuty>> Overdue(ServiceDb db, CancellationToken ct)
    {
        var today = db.Clock.Today;
        return Duties(db, Open(db).Where(p => p.NextOn < today), ct);
    }

    private static IQueryable<Prosthesis> Open(ServiceDb db) => db.Set<Prosthesis>().AsNoTracking().Where(p => p.EndedAt == null && p.NextOn != null);

    private static async Task<IReadOnlyList<BesideDuty>> Duties(ServiceDb db, IQueryable<Prosthesis> rows, CancellationToken ct)
    {
        var opens = Opens(db);
        var due = await rows.OrderBy(p => p.NextOn).ThenBy(p => p.Id).Take(Most).ToListAsync(ct);
        return [.. due.Select(p => new BesideDuty(
            p.PathwayId, "Prosthesis", opens ? ProsthesisPage.Link(p.Id) : null, "Nurses and surgeons of the care team", ProsthesisWords.Of(p.NextVisit!.Value), LondonTime.StartOf(p.NextOn!.Value.AddDays(1)).AddMinutes(-1), Alerted: false))];
    }

    private static bool Opens(ServiceDb db) => db.Acting.Is(Role.Surgeon) || db.Acting.Is(Role.Nurse);
}
