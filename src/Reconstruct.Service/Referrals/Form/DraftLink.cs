using Reconstruct.Core.Pathways;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Referrals.FundingStep;

namespace Reconstruct.Service.Referrals.Form;

/// <summary>The addresses of a draft's pages.</summary>
public static class DraftLink
{
    public static string Question(ReferralDraftId draft, string question) => $"/referrals/drafts/{draft}/{question}";

    public static string Check(ReferralDraftId draft) => $"/referrals/drafts/{draft}/check";

    public static string Findings(ReferralDraftId draft) => $"/referrals/drafts/{draft}/findings";

    public static string Discard(ReferralDraftId draft) => $"/referrals/drafts/{draft}/discard";

    public static string File(ReferralDraftId draft, DocumentId file) => $"/referrals/drafts/{draft}/files/{file}";

    public static string Thumbnail(ReferralDraftId draft, DocumentId file) => $"/referrals/drafts/{draft}/files/{file}/thumbnail";

    /// <summary>The next page that is not done, or the check page.</summary>
    public static string Next(ReferralDraftId draft, ReferralDraftAnswers answers, DateOnly today) =>
        ReferralQuestions.Next(answers, today) is { } question ? Question(draft, question.Id) : FundingDraft.Pending(answers, today) ? FundingPages.Procedure(draft) : Check(draft);
}
