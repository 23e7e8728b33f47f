using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Availability;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Cds;

/// <summary>Where a card's link leads: what the card said, from what was kept of it, and on to the questions. What was sent about the patient was not kept, so it is not here.</summary>
public static class CdsCardPage
{
    public static string Link(Guid card) => $"/availability/cards/{card}";

    /// <param name="Policy">The policy that the card used, when it is still loaded.</param>
    /// <param name="State">From where the questions go on; null where the card named no procedure or no board.</param>
    public sealed record Model(CdsCard Card, Procedure? Procedure, Board? Board, Policy? Policy, AvailabilityState? State);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/availability/cards/{id:guid}", Get).AllowAnyone();

    private static async Task<IResult> Get(Guid id, ServiceDb db, PolicyBook book, BoardTable boards, CancellationToken ct)
    {
        if (await db.Set<CdsCard>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == id, ct) is not { } card) return Page.NotFound();
        var board = card.Board is { } code ? boards.Find(code, db.Clock.Today) : null;
        var procedure = book.Procedure(card.Procedure ?? "");
        return Page.Show<CdsCardView, Model>(new(card, procedure, board, card.Policy is { } policy ? book.Find(policy) : null,
            board is null || procedure is null ? null : AvailabilityState.Blank with { Board = board.Code, Procedure = procedure.Id, Purpose = PurposeStep.Unsure }));
    }
}
