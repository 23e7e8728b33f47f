using Reconstruct.Core.Urgency;

namespace Reconstruct.Core.Calculators;

/// <summary>Whether to refer or discuss a burn, by rule set. Source: see <see cref="BurnRuleSets"/>.</summary>
public static class BurnReferralCalculator
{
    private static readonly ChoiceInput Network = new("network", "Which network?",
    [
        ("not-stated", "Not stated: every rule set is shown"),
        ("national", "Another part of England: national minimum"),
        ("south-west", "South West"),
        ("bristol", "Bristol: national, South West and, over 16, the adult guide"),
    ])
    { Optional = true };

    private static readonly NumberInput Age = new("ageYears", "Age", "years", 0, 120) { Hint = "In parts of a year under 1, such as 0.5" };
    private static readonly NumberInput Percent = new("burnPercent", "Burned body surface", "%", 0, 100) { Hint = "Leave out mere redness" };
    private static readonly YesNoInput FullThickness = Ask("fullThickness", "Is any part full thickness?");
    private static readonly YesNoInput DeepDermal = Ask("deepDermal", "Is any part deep dermal?");
    private static readonly YesNoInput Circumferential = Ask("circumferential", "Does it go round a limb, the neck or the trunk?");
    private static readonly YesNoInput NotHealed = Ask("notHealedAt2Weeks", "Has it not healed in 2 weeks?");
    private static readonly YesNoInput NonAccidental = Ask("suspectedNonAccidental", "Is non-accidental injury suspected?");
    private static readonly YesNoInput Neglect = Ask("suspectedNeglect", "Is neglect suspected?");
    private static readonly YesNoInput Site = Ask("handsFeetFacePerineumGenitalia", "Is it on hands, feet, face, perineum or genitalia?");
    private static readonly YesNoInput Neck = Ask("neck", "Is it on the neck?");
    private static readonly YesNoInput Joints = Ask("jointsScalpEars", "Is it on a joint, the scalp or an ear?");
    private static readonly YesNoInput Chemical = Ask("chemical", "Was it caused by a chemical?");
    private static readonly YesNoInput Electrical = Ask("electrical", "Was it caused by electricity?");
    private static readonly YesNoInput Friction = Ask("friction", "Was it caused by friction?");
    private static readonly YesNoInput Cold = Ask("cold", "Was it caused by cold?");
    private static readonly YesNoInput Unwell = Ask("unwellOrFebrile", "Is the patient unwell or feverish?");
    private static readonly YesNoInput Comorbidity = Ask("comorbidity", "Is there another illness that matters?");
    private static readonly YesNoInput Neonate = Ask("under28Days", "Under 1 year: is the child younger than 28 days?");
    private static readonly YesNoInput SkinLoss = Ask("skinLossDisease", "Is it toxic epidermal necrolysis, Stevens-Johnson syndrome or necrotising fasciitis?");
    private static readonly YesNoInput Inhalation = Ask("inhalationInjury", "Is there inhalation injury?");

    private static readonly ResultSpec Action = new("action", "Strictest: refer, discuss, more-information or none-matched", "text");
    private static readonly ResultSpec RuleSets = new("ruleSets", "What each rule set says", "rows");
    private static readonly ResultSpec Centre = new("centreLevel", "Centre asked for by the Bristol adult guide", "yes-no");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "burn-referral",
        Version = "3",
        Title = "Burns: refer or discuss",
        Purpose = "To show which referral triggers of which rule set a burn meets. The strictest that applies wins.",
        MustNotBeUsedFor = "Deciding that a patient need not be seen, or patients in Scotland, whose thresholds differ.",
        Inputs =
        [
            Network, Age, Percent, FullThickness, DeepDermal, Circumferential, NotHealed, NonAccidental, Neglect, Site, Neck, Joints,
            Chemical, Electrical, Friction, Cold, Unwell, Comorbidity, Neonate, SkinLoss, Inhalation,
        ],
        Results = [Action, RuleSets, Centre],
        Sources = [.. BurnRuleSets.Every.Select(r => r.Source), BurnReferral.StrictestWins],
        Warnings =
        [
            "If no trigger is met, that does not say that it is safe to stay. If you are worried, ring the burn service.",
            "A child is taken to be 16 or younger in completed years. The South West list was read without parting refer from discuss: all of it is taken as refer.",
        ],
        Examples =
        [
            new("An adult with 3% is over one line and not over another",
                """{ "ageYears": 30, "burnPercent": 3, "fullThickness": "no" }""",
                """{ "action": "refer", "centreLevel": false }"""),
            new("A child with 1.5%: only the South West asks for referral",
                """
                { "network": "south-west", "ageYears": 4, "burnPercent": { "value": 1.5, "unit": "%" },
                  "fullThickness": "no", "deepDermal": "no", "circumferential": "no", "notHealedAt2Weeks": "no", "suspectedNonAccidental": "no",
                  "handsFeetFacePerineumGenitalia": "no", "jointsScalpEars": "no", "chemical": "no", "electrical": "no", "friction": "no", "cold": "no",
                  "unwellOrFebrile": "no", "comorbidity": "no", "skinLossDisease": "no" }
                """,
                """
                { "action": "refer", "centreLevel": null, "ruleSets": [
                    { "ruleSet": "national", "action": "none-matched", "met": "", "notKnown": "" },
                    { "ruleSet": "south-west", "action": "refer", "met": "child with more than 1%", "notKnown": "" } ] }
                """),
            new("Inhalation injury at 1%: no rule set has a line for it at that size, and a warning says so",
                """
                { "network": "national", "ageYears": 40, "burnPercent": 1, "fullThickness": "no", "circumferential": "no", "notHealedAt2Weeks": "no", "suspectedNonAccidental": "no",
                  "handsFeetFacePerineumGenitalia": "no", "chemical": "no", "electrical": "no", "friction": "no", "cold": "no", "comorbidity": "no", "inhalationInjury": "yes" }
                """,
                """{ "action": "none-matched" }"""),
            new("Nothing else is known yet", """{ "network": "national", "ageYears": 40, "burnPercent": 1 }""", """{ "action": "more-information" }"""),
        ],
        Checks = [new([Age, Neonate], given => BurnFacts.CheckAge(given[Age], given[Neonate]))],
        Rule = (given, _) => Say(Facts(given), Applicable(given.Maybe(Network))),
    };

    private static YesNoInput Ask(string name, string question) => new(name, question) { Optional = true };

    private static IReadOnlyList<BurnRuleSet> Applicable(string? network) => network switch
    {
        "national" => [BurnRuleSets.National],
        "south-west" => [BurnRuleSets.National, BurnRuleSets.SouthWest],
        _ => BurnRuleSets.Every,
    };

    private static BurnFacts Facts(GivenInputs given) => new(given[Age], given[Percent])
    {
        FullThickness = given[FullThickness],
        DeepDermal = given[DeepDermal],
        Circumferential = given[Circumferential],
        NotHealedAt2Weeks = given[NotHealed],
        SuspectedNonAccidental = given[NonAccidental],
        SuspectedNeglect = given[Neglect],
        HandsFeetFacePerineumGenitalia = given[Site],
        Neck = given[Neck],
        JointsScalpEars = given[Joints],
        Chemical = given[Chemical],
        Electrical = given[Electrical],
        Friction = given[Friction],
        Cold = given[Cold],
        UnwellOrFebrile = given[Unwell],
        Comorbidity = given[Comorbidity],
        Under28Days = given[Neonate],
        SkinLossDisease = given[SkinLoss],
        Inhalation = given[Inhalation],
    };

    private static Result<CalculatorOutcome> Say(BurnFacts facts, IReadOnlyList<BurnRuleSet> ruleSets)
    {
        var answers = BurnReferral.Judge(facts, ruleSets);
        var bristol = ruleSets.Contains(BurnRuleSets.BristolAdult);
        return new CalculatorOutcome(
            [
                Action.Is(EnumText.Kebab(BurnReferral.Strictest(answers))),
                RuleSets.Is(ResultValue.Table(answers, ("ruleSet", a => a.RuleSet.Id), ("action", a => EnumText.Kebab(a.Action)),
                    ("met", a => Words(a.Met)), ("notKnown", a => Words(a.NotKnown)))),
                Centre.Is(bristol ? BurnRuleSets.NeedsCentre(facts) : null),
            ],
            [.. answers.SelectMany(Steps), new("burn-strictest-wins", "Where rule sets differ, the strictest that applies is taken.", BurnReferral.StrictestWins)],
            [.. BurnReferral.Unread(facts, ruleSets).Select(q => $"The answer was yes to {q.Words}: none of the rule sets shown has a line for it at this age and size. That does not mean that it does not matter.")]);
    }

    private static IEnumerable<RuleStep> Steps(BurnRuleSetAnswer answer)
    {
        var title = answer.RuleSet.Title;
        foreach (var trigger in answer.Met)
            yield return new($"burn-{answer.RuleSet.Id}-{trigger.Id}", $"{title}: {trigger.Words}: {EnumText.Kebab(trigger.Action)}.", answer.RuleSet.Source);
        if (answer.NotKnown.Count > 0)
            yield return new($"burn-{answer.RuleSet.Id}-not-known", $"{title}: not known yet: {Words(answer.NotKnown)}.", answer.RuleSet.Source);
        if (answer.Action == BurnAction.NoneMatched)
            yield return new($"burn-{answer.RuleSet.Id}-none", $"{title}: no trigger is met. That does not say that it is safe to stay.", answer.RuleSet.Source);
    }

    private static string Words(IReadOnlyList<BurnTrigger> triggers) => string.Join("; ", triggers.Select(t => t.Words));
}
