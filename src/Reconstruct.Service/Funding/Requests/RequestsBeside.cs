using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Shell.Beside;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>Open requests for funding beside their pathways: on the patient's page, the pathway's page, and the lists of whoever has them. Hazard: HAZ-088.</summary>
public static class RequestsBeside
{
    public static readonly BesideSource Source = new(OfPathway, Mine, Overdue);

    private static async Task<IReadOnlyList<BesideThread>> OfPathway(ServiceDb db, PathwayId id, BesideReader reader, CancellationToken ct)
    {
        if (!RequestAccess.Readers.Any(db.Acting.Is)) return [];
        if (reader is BesideReader.Referrer && !(await db.Pathway(id, ct) is { } pathway && LetterReaders.Referred(db.Acting, pathway))) return [];
        var open = Open(db).Where(c => c.PathwayId == id);
        if (reader is BesideReader.Patient) open = open.Where(c => c.State != FundingCaseState.Draft); // what is being written is nobody's answer yet
        List<BesideThread> threads = [];
        foreach (var row in await open.OrderBy(c => c.DueAt).ThenBy(c => c.Id).ToListAsync(ct))
        {
            var steps = RequestSteps.Of(row, await RequestPage.Events(db, row, ct), Of(reader));
            threads.Add(new(reader is BesideReader.Patient ? $"Request for funding: {Procedure(row)}" : Heading(row), RequestSteps.Where(row, Of(reader), db.Clock.Now), steps, RequestPage.Link(row.Id)));
        }
        return threads;
    }

    private static async Task<IReadOnlyList<BesideDuty>> Mine(ServiceDb db, CancellationToken ct)
    {
        List<Role> roles = [.. db.Acting.Roles.Where(r => r is Role.Surgeon or Role.Coordinator)];
        var (me, place, refers) = (db.Acting.Person, db.Acting.Organisation, db.Acting.Is(Role.Referrer));
        var mine =
            from row in Open(db)
            join pathway in db.Set<Pathway>() on row.PathwayId equals pathway.Id
            where (row.OwnerRole != null && roles.Contains(row.OwnerRole.Value))
                || (refers && row.OwnerRole == Role.Referrer
                    && (pathway.ReferrerPerson == me || (pathway.ReferrerPerson == null && place != null && pathway.ReferrerOrganisation == place)))
            select row;
        return await Duties(db, mine, ct);
    }

    private static async Task<IReadOnlyList<BesideDuty>> Overdue(ServiceDb db, CancellationToken ct)
    {
        var now = db.Clock.Now;
        return await Duties(db, Open(db).Where(c => c.DueAt < now), ct);
    }

    private static IQueryable<FundingCase> Open(ServiceDb db) => db.Set<FundingCase>().AsNoTracking().Where(c => c.DueAt != null);

    private static async Task<IReadOnlyList<BesideDuty>> Duties(ServiceDb db, IQueryable<FundingCase> rows, CancellationToken ct)
    {
        var opens = RequestAccess.Readers.Any(db.Acting.Is);
        return await rows.OrderBy(c => c.DueAt).ThenBy(c => c.Id).Duties(row => new BesideDuty(
            row.PathwayId, Heading(row), opens ? RequestPage.Link(row.Id) : null, FundingStepWords.WhoHas(row.Position!.Duty!.Owner, row.BoardName, RequestSteps.Reader(db.Acting)),
            row.Position.Duty.ActionWords, row.DueAt!.Value, row.AlertedDueAt == row.DueAt), ct);
    }

    private static string Heading(FundingCase row) => $"{FundingCaseWords.Of(row.Kind)}: {Procedure(row)}";

    private static string Procedure(FundingCase row) => PolicyFiles.Book.Procedure(row.Procedure)?.Name ?? row.Procedure;

    private static FundingReader Of(BesideReader reader) => reader switch
    {
        BesideReader.Patient => FundingReader.Patient,
        BesideReader.Referrer => FundingReader.Referrer,
        _ => FundingReader.Staff,
    };
}
