using Reconstruct.Core.Urgency;

namespace Reconstruct.Core.Referrals;

/// <summary>From the form's answers about a burn to the burn referral rule's answer.</summary>
public static class BurnReckoning
{
    /// <summary>Judges the burn by one rule set. A burned area that is not known is named as missing and never read as small.</summary>
    /// <param name="answers">What the form asked.</param>
    /// <param name="birthDate">The patient's date of birth; not after <paramref name="today"/>.</param>
    /// <param name="today">Today in London.</param>
    /// <param name="ruleSet">The network's rule set; it must apply to the patient's age.</param>
    public static BurnThresholds Of(BurnAnswers answers, DateOnly birthDate, DateOnly today, BurnRuleSet ruleSet)
    {
        var judged = BurnReferral.Judge(Facts(answers, WholeYears(birthDate, today)), [ruleSet]);
        if (judged.Count == 0) return new(BurnOutcome.NotKnown, ["The rule set does not apply to the patient's age"], ruleSet.Source);

        var answer = judged[0];
        var sizeNotKnown = answers.BodyPercent is null ? new[] { "the burned area is not known" } : [];
        var notKnown = answer.NotKnown.Select(t => $"not known: {t.Words}").Concat(sizeNotKnown);
        var outcome = answer.Action switch
        {
            BurnAction.Refer => BurnOutcome.Refer,
            BurnAction.Discuss => BurnOutcome.Discuss,
            BurnAction.NoneMatched when answers.BodyPercent is not null => BurnOutcome.NoThresholdMet,
            _ => BurnOutcome.NotKnown,
        };
        return new(outcome, [.. answer.Met.Select(t => t.Words), .. notKnown], ruleSet.Source);
    }

    // Without an area the size triggers cannot be met; Of then never answers that no threshold is met.
    private static BurnFacts Facts(BurnAnswers answers, int ageYears) => new(ageYears, answers.BodyPercent ?? 0)
    {
        FullThickness = Known(answers.Has("full-thickness")),
        Circumferential = Known(answers.Has("circumferential")),
        NotHealedAt2Weeks = Known(answers.Has("not-healed")),
        SuspectedNonAccidental = Known(answers.Has("non-accidental")),
        HandsFeetFacePerineumGenitalia = Known(answers.Has("special-site")),
        Chemical = Known(answers.Has("chemical")),
        Electrical = Known(answers.Has("electrical")),
        Friction = Known(answers.Has("friction")),
        Cold = Known(answers.Has("cold")),
        UnwellOrFebrile = Known(answers.Has("unwell-child")),
        Comorbidity = Known(answers.Has("comorbidity")),
    };

    private static bool? Known(YesNo answer) => answer switch { YesNo.Yes => true, YesNo.No => false, _ => null };

    private static int WholeYears(DateOnly birthDate, DateOnly today) =>
        today.Year - birthDate.Year - (today < birthDate.AddYears(today.Year - birthDate.Year) ? 1 : 0);
}
