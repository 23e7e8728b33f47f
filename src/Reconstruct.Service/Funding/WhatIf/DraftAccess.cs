using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Funding.WhatIf;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Policies;
using Reconstruct.Service.Funding.Requests;

namespace Reconstruct.Service.Funding.WhatIf;

/// <summary>Whose drafts are whose: a board's people see those of their own board. Who wrote a draft changes it, and another of them approves it. Hazard: HAZ-081.</summary>
public static class DraftAccess
{
    /// <summary>The board that somebody writes for: that of their account, or the one that took over from it; null when that is not one board.</summary>
    public static Board? OwnBoard(BoardTable boards, Acting who, DateOnly today) =>
        who.Organisation is not { } code || !boards.Knows(code) ? null : boards.Find(code, today) ?? ResponsibleBoard.On(today, code, boards).Board;

    /// <summary>Drafts and published versions of somebody's board, and of those that it came from.</summary>
    public static IQueryable<PolicyDraft> OwnDrafts(this ServiceDb db, BoardTable boards)
    {
        List<string> codes = [.. RequestAccess.BoardsOf(boards, db.Acting.Organisation, db.Clock.Today)];
        return db.Set<PolicyDraft>().Where(d => codes.Contains(d.Board));
    }

    public static async Task<Result<PolicyDraft>> Open(ServiceDb db, BoardTable boards, PolicyDraftId id, CancellationToken ct) =>
        await db.OwnDrafts(boards).FirstOrDefaultAsync(d => d.Id == id, ct) is { } row ? row : Refusals.NotFound("draft");

    /// <summary>True for the author while it is a draft.</summary>
    public static bool MayChange(Acting who, PolicyDraft row) => row.State is PolicyDraftState.Draft && row.Author == who.Person;

    /// <summary>True for anybody of the board but the author, while it waits.</summary>
    public static bool MayApprove(Acting who, PolicyDraft row) => row.State is PolicyDraftState.Submitted && who.Person is { } person && row.Author != person;
}
