using Reconstruct.Core;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.WhatIf;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Policies;

namespace Reconstruct.Service.Funding.WhatIf;

/// <summary>Begins a draft from a version that is held: the board's own or another's.</summary>
public static class BeginDraft
{
    public static async Task<Result<PolicyDraft>> Run(ServiceDb db, PolicyBook book, BoardTable boards, string? from, CancellationToken ct)
    {
        if (DraftAccess.OwnBoard(boards, db.Acting, db.Clock.Today) is not { } board || db.Acting.Person is not { } author) return Refusals.NotAllowed("drafts of a board");
        if (from is null || book.Find(from) is not { } policy) return new Refusal("from-missing", "Select the policy to begin from", "from");

        PolicyDraft row = new()
        {
            Id = db.NewId<PolicyDraftId>(), Board = board.Code, BoardName = board.Short(), Title = policy.Procedure.Name, StartedFrom = policy.Id,
            Text = PolicyDraftText.Begin(book, policy, board.Code, board.Short(), db.Clock.Today), State = PolicyDraftState.Draft, Author = author, AuthorName = db.Acting.Name, BegunAt = db.Clock.Now,
        };
        db.Add(row);
        return await db.Save(row, "draft of a policy begun", ct);
    }
}
