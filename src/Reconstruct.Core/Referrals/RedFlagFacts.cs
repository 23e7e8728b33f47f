namespace Reconstruct.Core.Referrals;

/// <summary>What the red flags look at. A question that was not asked, because the condition makes it pointless, is null.</summary>
/// <param name="OpenFracture">Is there an open fracture?</param>
/// <param name="FractureSite">Where; null when there is none.</param>
/// <param name="HandVascular">Is the blood supply of an injured hand poor?</param>
/// <param name="HandJoint">Is there a joint of the hand that cannot be put back?</param>
/// <param name="HandContamination">Is the wound of the hand heavily dirty?</param>
/// <param name="Burn">The burn rule's answer; null when there is no burn.</param>
/// <param name="SkinCancer">Which skin cancer is suspected.</param>
public sealed record RedFlagFacts(
    YesNo? OpenFracture = null,
    FractureSite? FractureSite = null,
    YesNo? HandVascular = null,
    YesNo? HandJoint = null,
    YesNo? HandContamination = null,
    BurnThresholds? Burn = null,
    SkinCancerSuspicion? SkinCancer = null)
{
    /// <summary>From the form. A page that is asked and not yet answered counts as not known.</summary>
    /// <param name="answers">What was typed.</param>
    /// <param name="burn">The burn rule's answer to <see cref="BurnAnswers"/>; when it is null and the referral is about a burn, that counts as not known.</param>
    public static RedFlagFacts Of(ReferralDraftAnswers answers, BurnThresholds? burn)
    {
        bool Asked(string id) => ReferralQuestions.Find(id)!.Applies(answers);
        YesNo? Sign(string code) => !Asked("hand-signs") ? null
            : answers.Has("hand-signs", code) ? YesNo.Yes
            : answers["hand-signs"].Length == 0 || answers.Has("hand-signs", "not-known") ? YesNo.NotKnown
            : YesNo.No;

        return new(
            Asked("open-fracture") ? AnswerCodes.YesNo(answers["open-fracture"]) : null,
            Asked("fracture-site") ? AnswerCodes.Site(answers["fracture-site"]) : null,
            Sign("blood-supply"), Sign("joint"), Sign("contamination"),
            answers.Has("condition", "burn") ? burn ?? NoBurnAnswer : null,
            Asked("skin-cancer") ? AnswerCodes.SkinCancer(answers["skin-cancer"]) : null);
    }

    private static readonly BurnThresholds NoBurnAnswer =
        new(BurnOutcome.NotKnown, ["The burn has not been reckoned yet"], RedFlags.BurnSource);
}
