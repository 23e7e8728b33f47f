using Reconstruct.Core.Referrals;
using Reconstruct.Service.Referrals.Form;

namespace Reconstruct.Service.Referrals.FundingStep;

/// <summary>Why funding rules are not asked about before a referral is sent: it must not wait, or it is about cancer. Hazard: HAZ-084.</summary>
/// <param name="Why">In words, for the referrer.</param>
/// <param name="MayAsk">True when the referrer can still look the rules up, of their own accord.</param>
public sealed record FundingSkip(string Why, bool MayAsk)
{
    /// <summary>The reason; null when the step is shown. What is not known counts as urgent, so that somebody asks.</summary>
    /// <param name="today">Today in London.</param>
    public static FundingSkip? Of(ReferralDraftAnswers answers, DateOnly today)
    {
        var red = FormFindings.Of(answers, today).Red;
        if (red.SuspectedCancer || red.Flags.Any(f => f.Code == "suspected-skin-cancer")) return new("Cancer is suspected: funding rules do not apply. Send the referral now.", false);
        if (red.Flags.Count > 0) return new("Something makes this referral urgent. Funding rules do not hold it up: send it now.", false);
        if (red.NotKnown.Count > 0) return new("Something that could make this referral urgent is not known. Funding rules do not hold it up.", false);
        if (answers["urgency"] is "immediate" or "urgent") return new("You said that it is urgent. Funding rules do not hold it up.", false);
        return answers.Has("condition", "cancer") ? new("The referral is about cancer. Funding rules do not hold it up.", true) : null;
    }
}
