using Reconstruct.Core;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Referrals.Form;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Referrals.FundingStep;

/// <summary>Is it one of the procedures that boards have rules for? "None of these, or not known" goes straight on.</summary>
public static class ProcedurePage
{
    public const string Field = "procedure";
    public const string BoardField = "board";

    /// <param name="Skip">Why nothing is asked; null when it is.</param>
    /// <param name="Place">How the board was found, in words.</param>
    /// <param name="AskBoard">The boards to choose from, where the practice does not say; else empty.</param>
    public sealed record Model(
        ReferralDraftId Draft, int Version, FundingSkip? Skip, string? Typed, string? Board, IReadOnlyList<Procedure> Procedures, string Place, IReadOnlyList<Board> AskBoard, IReadOnlyList<Refusal> Refusals)
        : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/referrals/drafts/{id:guid}/funding", Get).Allow(ReferralForm.Writers);
        app.MapPost("/referrals/drafts/{id:guid}/funding", Post).Allow(ReferralForm.Writers);
    }

    private static Task<IResult> Get(Guid id, ServiceDb db, FundingLook look, CancellationToken ct) =>
        ReferralForm.WithDraft(db, id, draft => Show(db, draft, look, FundingDraft.Procedure(draft.Read()), FundingDraft.Board(draft.Read()), [], ct), ct);

    private static Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, FundingLook look, CancellationToken ct) => ReferralForm.WithDraft(db, id, async draft =>
    {
        var (chosen, board) = (typed.Text(Field) ?? "", typed.Text(BoardField) ?? "");
        if (FundingSkip.Of(draft.Read(), db.Clock.Today) is { MayAsk: false }) return Page.SeeOther(DraftLink.Check(draft.Id));
        if (chosen != FundingDraft.None && look.Book.Procedure(chosen) is null)
            return await Show(db, draft, look, null, board, [new("procedure-missing", "Select the operation or treatment, or 'None of these, or not known'", Field)], ct);
        if (board.Length > 0 && look.Boards.Find(board, FundingLook.On(draft.Read(), db.Clock.Today)) is null)
            return await Show(db, draft, look, chosen, null, [new(FundingRefusals.BoardCode, "Select the board from the list", BoardField)], ct);

        var saved = await ChangeDraft.Answer(db, draft.Id, typed.Whole("version"), now => FundingDraft.WithProcedure(now, chosen, board, FundingDraft.FactsFor(look.Book, chosen)), ct);
        if (!saved.Ok) return await ReferralForm.WithDraft(db, id, now => Show(db, now, look, chosen, board, saved.Refusals, ct), ct);
        if (typed.Text("go") == "later") return Page.SeeOther(DraftsPage.Address);
        return Page.SeeOther(chosen == FundingDraft.None ? DraftLink.Next(draft.Id, saved.Value.Read(), db.Clock.Today) : FundingPages.Next(draft.Id));
    }, ct);

    private static async Task<IResult> Show(ServiceDb db, ReferralDraft draft, FundingLook look, string? typed, string? board, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        var (answers, today) = (draft.Read(), db.Clock.Today);
        var on = FundingLook.On(answers, today);
        var (practice, place) = await look.Place(db, answers, on, ct);
        return Page.Show<ProcedureView, Model>(new(draft.Id, draft.Version, FundingSkip.Of(answers, today), typed, board, look.Book.Procedures, place.Words, practice is null ? look.Boards.On(on) : [], refusals));
    }
}
