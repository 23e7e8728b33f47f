namespace Reconstruct.Core.Referrals;

/// <summary>Whether a request is reconstructive or cosmetic, and why.</summary>
/// <param name="Class">The answer.</param>
/// <param name="Why">The reason, as shown to staff and referrer.</param>
public sealed record PurposeJudgement(PurposeClass Class, string Why)
{
    /// <summary>Where the distinction was read.</summary>
    public static Source Source { get; } = new("NHS, Plastic surgery: the aim is to restore function and appearance as close to normal as possible; "
        + "cosmetic surgery is carried out solely to change appearance to what a person feels is a more desirable look");

    /// <summary>Judges what was typed so far; null until it was answered what surgery should do, and for what condition.</summary>
    /// <param name="answers">What was typed.</param>
    public static PurposeJudgement? Of(ReferralDraftAnswers answers) =>
        answers["purpose"].Length > 0 && AnswerCodes.Condition(answers["condition"]) is { } condition
            ? Of(condition, AnswerCodes.Purpose(answers.Chosen("purpose")))
            : null;

    /// <summary>Judges a request. Anything that pulls both ways, or is not known, goes to a person.</summary>
    /// <param name="condition">What the referral is about.</param>
    /// <param name="purpose">What surgery should do.</param>
    public static PurposeJudgement Of(ReferralCondition condition, ReferralPurpose purpose)
    {
        var damaged = condition is not ReferralCondition.Other;
        var restores = purpose.HasFlag(ReferralPurpose.Function) || purpose.HasFlag(ReferralPurpose.Symptoms);
        return purpose switch
        {
            ReferralPurpose.NotSure => Person("What surgery should do is not known."),
            ReferralPurpose.Look when damaged => Person("Only a change of look is asked for, but there is a condition that may have damaged tissue."),
            ReferralPurpose.Look => new(PurposeClass.Cosmetic, "Only a change to a look that the patient would prefer is asked for."),
            _ when purpose.HasFlag(ReferralPurpose.Look) => Person("Both a repair or a symptom and a preferred look are given."),
            _ when restores => new(PurposeClass.Reconstructive, "It is to restore what the body can do or to ease a symptom, so it is not solely a change of look."),
            _ when damaged => new(PurposeClass.Reconstructive, "It is to repair tissue that is missing or damaged from birth, by cancer, by a burn or by an injury."),
            _ => Person("A repair is asked for, but what damaged the tissue is not clear."),
        };
    }

    private static PurposeJudgement Person(string why) => new(PurposeClass.NeedsAPerson, why + " A person decides.");
}
