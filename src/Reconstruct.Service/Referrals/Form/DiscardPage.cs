using Reconstruct.Core;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Referrals.Form;

/// <summary>Asks before a draft is discarded.</summary>
public static class DiscardPage
{
    public sealed record Model(ReferralDraftId Draft, int Version, string About, string Back, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/referrals/drafts/{id:guid}/discard", Get).Allow(ReferralForm.Writers);
        app.MapPost("/referrals/drafts/{id:guid}/discard", Post).Allow(ReferralForm.Writers);
    }

    private static Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct) =>
        ReferralForm.WithDraft(db, id, draft => Task.FromResult(Show(draft, db, [])), ct);

    private static Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) => ReferralForm.WithDraft(db, id, async draft =>
    {
        var ended = await ChangeDraft.Discard(db, draft.Id, typed.Whole("version"), ct);
        if (ended.Ok) return Page.SeeOther(DraftsPage.Address);
        return await ReferralForm.WithDraft(db, id, now => Task.FromResult(Show(now, db, ended.Refusals)), ct);
    }, ct);

    private static IResult Show(ReferralDraft draft, ServiceDb db, IReadOnlyList<Refusal> refusals)
    {
        var answers = draft.Read();
        return Page.Show<DiscardView, Model>(new(draft.Id, draft.Version, AnswerWords.Title(answers), DraftLink.Next(draft.Id, answers, db.Clock.Today), refusals));
    }
}
