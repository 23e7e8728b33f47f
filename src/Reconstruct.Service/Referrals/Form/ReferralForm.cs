using Reconstruct.Core.People;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Referrals.FundingStep;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Referrals.Form;

/// <summary>The referral form: one question a page, saved on every page. Referrers use it, and coordinators for letters on paper.</summary>
public static class ReferralForm
{
    public static readonly Role[] Writers = [Role.Referrer, Role.Coordinator];

    public static void Map(IEndpointRouteBuilder app)
    {
        NewReferralPage.Map(app);
        DraftsPage.Map(app);
        QuestionPage.Map(app);
        FilesPage.Map(app);
        PracticePage.Map(app);
        FindingsPage.Map(app);
        CheckPage.Map(app);
        DiscardPage.Map(app);
        ReferralPage.Map(app);
        FundingPages.Map(app);
    }

    /// <summary>Answers for a draft that is being written; else where it went, or not found.</summary>
    public static async Task<IResult> WithDraft(ServiceDb db, Guid id, Func<ReferralDraft, Task<IResult>> answer, CancellationToken ct) =>
        await db.OwnDraft(new ReferralDraftId(id), ct) switch
        {
            null or { Ending: DraftEnding.Discarded } => Page.NotFound(),
            { SentAs: { } sent } => Page.SeeOther(ReferralPage.SentLink(sent)),
            var draft => await answer(draft),
        };
}
