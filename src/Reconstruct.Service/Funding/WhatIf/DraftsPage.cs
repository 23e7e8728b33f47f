using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Funding;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Policies;
using Reconstruct.Service.Funding.Requests;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.WhatIf;

/// <summary>The drafts and published versions of one's own board, and the start of another.</summary>
public static class DraftsPage
{
    public const string Address = "/funding/drafts";

    /// <param name="Board">The board that is written for; null when the account names none.</param>
    /// <param name="Own">Versions of the board and of those that it came from.</param>
    public sealed record Model(Board? Board, IReadOnlyList<PolicyDraft> Rows, IReadOnlyList<Policy> Own, IReadOnlyList<Policy> Others, string? From, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Address, (ServiceDb db, PolicyBook book, BoardTable boards, CancellationToken ct) => Show(db, book, boards, null, [], ct)).Allow(Role.Commissioner);
        app.MapPost(Address, Post).Allow(Role.Commissioner);
    }

    private static async Task<IResult> Post(IFormCollection typed, ServiceDb db, PolicyBook book, BoardTable boards, CancellationToken ct)
    {
        var begun = await BeginDraft.Run(db, book, boards, typed.Text("from"), ct);
        return begun.Ok ? Page.SeeOther(DraftPage.Link(begun.Value.Id)) : await Show(db, book, boards, typed.Text("from"), begun.Refusals, ct);
    }

    private static async Task<IResult> Show(ServiceDb db, PolicyBook book, BoardTable boards, string? from, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        var mine = RequestAccess.BoardsOf(boards, db.Acting.Organisation, db.Clock.Today);
        var rows = await db.OwnDrafts(boards).AsNoTracking().OrderByDescending(d => d.BegunAt).ThenBy(d => d.Id).ToListAsync(ct);
        var policies = book.Policies.OrderBy(p => p.Procedure.Name, StringComparer.Ordinal).ThenBy(p => p.Owner.Name, StringComparer.Ordinal).ToLookup(p => p.Owner.Code is { } code && mine.Contains(code));
        return Page.Show<DraftsView, Model>(new(DraftAccess.OwnBoard(boards, db.Acting, db.Clock.Today), rows, [.. policies[true]], [.. policies[false]], from, refusals));
    }
}
