using Reconstruct.Core.Pathways;

namespace Reconstruct.Core.Referrals;

/// <summary>A referral by form. One that exists is complete.</summary>
public sealed record NewReferral
{
    private NewReferral(ReferralDraftAnswers answers) => Answers = answers;

    /// <summary>Everything that was typed.</summary>
    public ReferralDraftAnswers Answers { get; }

    /// <summary>What it is about.</summary>
    public required ReferralCondition Condition { get; init; }

    /// <summary>The kind of it, as the code of the form; null for a burn, which has none.</summary>
    public required string? Kind { get; init; }

    /// <summary>Reconstructive or cosmetic, with the reason.</summary>
    public required PurposeJudgement Purpose { get; init; }

    /// <summary>How urgent the referrer thinks it is.</summary>
    public required PathwayUrgency UrgencyAsked { get; init; }

    /// <summary>Who the patient is said to be.</summary>
    public required ReferredPatient Patient { get; init; }

    /// <summary>The day from which the wait is counted: today, or the day a letter on paper arrived.</summary>
    public required DateOnly ArrivedOn { get; init; }

    /// <summary>What the consultant should know.</summary>
    public required string Details { get; init; }

    /// <summary>What matters most to the patient; null when not asked.</summary>
    public required string? WhatMatters { get; init; }

    /// <summary>Makes a referral from a draft, or gives every fault of every page that is asked.</summary>
    /// <param name="answers">What was typed.</param>
    /// <param name="today">Today in London.</param>
    public static Result<NewReferral> Make(ReferralDraftAnswers answers, DateOnly today)
    {
        var faults = ReferralQuestions.Faults(answers, today);
        if (faults.Count > 0) return faults.ToList();

        var condition = AnswerCodes.Condition(answers["condition"])!.Value;
        return new NewReferral(answers)
        {
            Condition = condition,
            Kind = OrNull(answers[$"{answers["condition"]}-kind"]),
            Purpose = PurposeJudgement.Of(answers)!,
            UrgencyAsked = Asked(answers["urgency"]),
            Patient = new(answers["patient-name.given"], answers["patient-name.family"], AnswerFaults.Date(answers, "birth-date")!.Value,
                OrNull(answers["nhs-number"]), OrNull(answers["postcode"])),
            ArrivedOn = answers.Has(ReferralQuestions.OnPaper, "yes") ? AnswerFaults.Date(answers, "letter-arrived")!.Value : today,
            Details = answers["details"],
            WhatMatters = OrNull(answers["what-matters"]),
        };
    }

    /// <summary>The red flags.</summary>
    /// <param name="burn">The burn rule's answer; null when there is no burn.</param>
    public RedFlagFindings RedFlagsWith(BurnThresholds? burn) => RedFlags.Find(RedFlagFacts.Of(Answers, burn));

    /// <summary>How soon its steps are due: what the referrer asks or the red flags say, whichever is sooner.</summary>
    /// <param name="findings">From <see cref="RedFlagsWith"/>.</param>
    public PathwayUrgency UrgencyWith(RedFlagFindings findings) => (PathwayUrgency)Math.Max((int)UrgencyAsked, (int)findings.Urgency);

    private static PathwayUrgency Asked(string code) => code switch
    {
        "immediate" => PathwayUrgency.Immediate,
        "urgent" => PathwayUrgency.Urgent,
        _ => PathwayUrgency.Routine,
    };

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
