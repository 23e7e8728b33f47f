using Reconstruct.Core.Referrals;
using Reconstruct.Core.Urgency;

namespace Reconstruct.Service.Referrals.Form;

/// <summary>The national burn referral thresholds for what the form asked. What is not known is never read as no.</summary>
public static class BurnRule
{
    private const double AnyChild = 5;
    private const double AnyAdult = 40;

    /// <summary>The answer; null when the referral is not about a burn.</summary>
    /// <param name="today">Today in London.</param>
    public static BurnThresholds? Of(ReferralDraftAnswers answers, DateOnly today)
    {
        if (!answers.Has("condition", "burn")) return null;
        var burn = BurnAnswers.Of(answers);
        var judged = Ages(answers, today).Select(age => BurnReferral.Judge(Facts(burn, age), [BurnRuleSets.National]).Single()).ToList();
        var strictest = judged.MinBy(a => a.Action)!;
        return new(OutcomeOf(strictest.Action, burn.BodyPercent is null), Reasons(strictest, burn), strictest.RuleSet.Source);
    }

    /// <summary>True once both pages about the burn were answered.</summary>
    public static bool Asked(ReferralDraftAnswers answers) => answers["burn-percent"].Length > 0 && answers["burn-signs"].Length > 0;

    /// <summary>The patient's age; before it was asked, a child's and an adult's, of which the stricter counts.</summary>
    private static IEnumerable<double> Ages(ReferralDraftAnswers answers, DateOnly today) =>
        AnswerWords.Date(answers, "birth-date") is { } born && born <= today ? [WholeYears(born, today)] : [AnyChild, AnyAdult];

    private static double WholeYears(DateOnly born, DateOnly today) => today.Year - born.Year - (today < born.AddYears(today.Year - born.Year) ? 1 : 0);

    private static BurnFacts Facts(BurnAnswers burn, double ageYears) => new(ageYears, burn.BodyPercent ?? 0)
    {
        FullThickness = Known(burn.Has("full-thickness")),
        Circumferential = Known(burn.Has("circumferential")),
        NotHealedAt2Weeks = Known(burn.Has("not-healed")),
        SuspectedNonAccidental = Known(burn.Has("non-accidental")),
        HandsFeetFacePerineumGenitalia = Known(burn.Has("special-site")),
        Chemical = Known(burn.Has("chemical")),
        Electrical = Known(burn.Has("electrical")),
        Friction = Known(burn.Has("friction")),
        Cold = Known(burn.Has("cold")),
        UnwellOrFebrile = Known(burn.Has("unwell-child")),
        Comorbidity = Known(burn.Has("comorbidity")),
    };

    private static bool? Known(YesNo answer) => answer switch { YesNo.Yes => true, YesNo.No => false, _ => null };

    private static BurnOutcome OutcomeOf(BurnAction action, bool sizeMissing) => action switch
    {
        BurnAction.Refer => BurnOutcome.Refer,
        BurnAction.Discuss => BurnOutcome.Discuss,
        BurnAction.NoneMatched when !sizeMissing => BurnOutcome.NoThresholdMet,
        _ => BurnOutcome.NotKnown,
    };

    private static IReadOnlyList<string> Reasons(BurnRuleSetAnswer answer, BurnAnswers burn)
    {
        if (answer.Met.Count > 0) return [.. answer.Met.Select(t => t.Words)];
        string[] size = burn.BodyPercent is null ? ["how much of the body is burned is not known"] : [];
        string[] signs = burn.SignsKnown ? [] : ["the signs of the burn are not known"];
        return [.. size, .. signs];
    }
}
