using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Referrals.Form;

/// <summary>What an answer means, said as soon as it is known: what to do now, or whether it is reconstructive or cosmetic.</summary>
public static class FindingsPage
{
    public sealed record Model(ReferralDraftId Draft, FormFindings Findings, string Back, string Next, OnCall Phones);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/referrals/drafts/{id:guid}/findings", Get).Allow(ReferralForm.Writers);

    private static Task<IResult> Get(Guid id, ServiceDb db, OnCall phones, CancellationToken ct) => ReferralForm.WithDraft(db, id, draft =>
    {
        var answers = draft.Read();
        var next = ReferralQuestions.Next(answers, db.Clock.Today);
        var before = next is null ? ReferralQuestions.Path(answers)[^1] : ReferralQuestions.Before(answers, next.Id);
        Model model = new(draft.Id, FormFindings.Of(answers, db.Clock.Today), before is null ? DraftsPage.Address : DraftLink.Question(draft.Id, before.Id),
            DraftLink.Next(draft.Id, answers, db.Clock.Today), phones);
        return Task.FromResult(Page.Show<FindingsView, Model>(model));
    }, ct);
}
