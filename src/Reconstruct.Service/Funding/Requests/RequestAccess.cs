using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>
/// Who opens which request. Everyone but a board comes by the patient's record, with its care team, broken glass and log. A board's people come by the request alone: they see
/// neither the record nor who the patient is, and the look is logged all the same. Hazard: HAZ-063.
/// </summary>
public static class RequestAccess
{
    /// <summary>Those who may apply, answer, appeal and close. A referrer does so for their own referrals.</summary>
    public static readonly Role[] Applicants = [Role.Coordinator, Role.Surgeon, Role.Referrer];

    /// <summary>Those who may read.</summary>
    public static readonly Role[] Readers = [.. Applicants, Role.Nurse, Role.Governance, Role.Patient, Role.Proxy];

    /// <param name="MayAct">True for those who may apply.</param>
    public sealed record Opened(FundingCase Row, Pathway Pathway, bool MayAct);

    public static async Task<Result<Opened>> Open(ServiceDb db, FundingCaseId id, string purpose, CancellationToken ct)
    {
        if (await db.Set<FundingCase>().FirstOrDefaultAsync(c => c.Id == id, ct) is not { } row) return Refusals.NotFound("request");
        var opened = await OpenPathway(db, row.PathwayId, purpose, ct);
        if (!opened.Ok) return opened.As<Opened>();
        var acts = MayAct(db.Acting, opened.Value);
        if (row.State is FundingCaseState.Draft && (db.Acting.Is(Role.Patient) || db.Acting.Is(Role.Proxy))) return Refusals.NotFound("request"); // what is being written is nobody's answer yet
        return new Opened(row, opened.Value, acts);
    }

    /// <summary>Opens the pathway for reading its requests. A referrer reads those of their own referrals.</summary>
    public static async Task<Result<Pathway>> OpenPathway(ServiceDb db, PathwayId id, string purpose, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, id, purpose, ct);
        if (!opened.Ok) return opened;
        var onlyRefers = db.Acting.Is(Role.Referrer) && !LetterReaders.IsStaff(db.Acting) && !db.Acting.Is(Role.Patient) && !db.Acting.Is(Role.Proxy);
        return onlyRefers && !LetterReaders.Referred(db.Acting, opened.Value) ? Refusals.NotFound("pathway") : opened;
    }

    public static bool MayAct(Acting who, Pathway pathway) => who.Is(Role.Coordinator) || who.Is(Role.Surgeon) || LetterReaders.Referred(who, pathway);

    /// <summary>Opens a request for a board's own people, by the request alone.</summary>
    public static async Task<Result<FundingCase>> OpenForBoard(ServiceDb db, BoardTable boards, FundingCaseId id, string purpose, CancellationToken ct)
    {
        var mine = BoardsOf(boards, db.Acting.Organisation, db.Clock.Today);
        var row = await db.OfBoards(mine).FirstOrDefaultAsync(c => c.Id == id, ct);
        if (row is null) return Refusals.NotFound("request");
        await Log(db, [row], purpose, ct);
        return row;
    }

    /// <summary>Requests that were sent to these boards.</summary>
    public static IQueryable<FundingCase> OfBoards(this ServiceDb db, IReadOnlyList<string> boards)
    {
        List<string> codes = [.. boards];
        return db.Set<FundingCase>().Where(c => c.SentAt != null && codes.Contains(c.Board));
    }

    /// <summary>Logs with each patient that a board's people looked.</summary>
    public static async Task Log(ServiceDb db, IReadOnlyCollection<FundingCase> shown, string purpose, CancellationToken ct)
    {
        List<PathwayId> ids = [.. shown.Select(c => c.PathwayId).Distinct()];
        var patients = await db.Set<Pathway>().Where(p => ids.Contains(p.Id)).Select(p => p.PatientId).ToListAsync(ct);
        await PatientAccess.LogList(db, patients, purpose, ct);
    }

    /// <summary>The boards whose requests a board's people have: their own, and those that it came from. None without an organisation that is a board.</summary>
    public static IReadOnlyList<string> BoardsOf(BoardTable boards, string? organisation, DateOnly today)
    {
        if (organisation is null || !boards.Knows(organisation)) return [];
        return [.. boards.Boards.Select(b => b.Code).Distinct(StringComparer.Ordinal).Where(code => code == organisation || Became(boards, code, today).Contains(organisation, StringComparer.Ordinal))];
    }

    private static IEnumerable<string> Became(BoardTable boards, string code, DateOnly today)
    {
        var now = ResponsibleBoard.On(today, code, boards);
        return now.Board is { } one ? [one.Code] : now.Candidates.Select(b => b.Code);
    }
}
