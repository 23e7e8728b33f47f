using System.Globalization;
using Reconstruct.Core.Planning.Burns;
using Reconstruct.Core.Urgency;

namespace Reconstruct.Core.Calculators;

/// <summary>The Baux score beside what was published of it. Source: see <see cref="BauxScore"/>. Hazards: HAZ-093.</summary>
public static class BauxCalculator
{
    private static readonly WholeInput Age = new("ageYears", "Age in whole years", "years", 0, 120);
    private static readonly NumberInput Percent = new("burnPercent", "Burned body surface", "%", 0, 100) { Hint = "Leave out mere redness" };
    private static readonly YesNoInput Inhalation = new("inhalationInjury", "Is there inhalation injury?") { Optional = true };

    private static readonly ResultSpec Score = new("score", "Baux score", "number", "points");
    private static readonly ResultSpec Revised = new("revisedScore", "Revised Baux score (unconfirmed)", "number", "points");
    private static readonly ResultSpec HalfDied = new("halfDiedScore", "Score at which half died (11,109 patients, one UK centre)", "number", "points");
    private static readonly ResultSpec HalfBurn = new("halfDiedBurnPercent", "Burn at which half of this age died", "number", "%");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "baux",
        Version = "1",
        Title = "Burns: Baux score and revised Baux score (unconfirmed)",
        Purpose = "To compare groups of patients, and to set a score beside what one UK centre published.",
        MustNotBeUsedFor = "Withholding or withdrawing care, a forecast for one patient, consent for a child, or any outcome but death.",
        Inputs = [Age, Percent, Inhalation],
        Results = [Score, Revised, HalfDied, HalfBurn, InputEcho.Spec],
        Sources = [MortalitySources.Roberts, MortalitySources.Osler, MortalitySources.AllAges, MortalitySources.Bounded],
        Warnings =
        [
            "These are scores. No probability is given: the coefficients for one were not confirmed, and the printed curve that was found leaves 0 to 100%.",
            "The revised score was read in an abstract only and is unconfirmed: a clinician checks it against the paper before it is used.",
            "Not recalibrated for this service.",
        ],
        Examples =
        [
            new("50 years and 30% with inhalation injury", """{ "ageYears": 50, "burnPercent": 30, "inhalationInjury": "yes" }""",
                """{ "score": 80, "revisedScore": 97, "halfDiedScore": 109.6, "halfDiedBurnPercent": 58.6 }"""),
            new("Inhalation not known: no revised score", """{ "ageYears": 20, "burnPercent": 40 }""", """{ "score": 60, "revisedScore": null, "halfDiedBurnPercent": 76.4 }"""),
            new("65 years stands in no band of the source", """{ "ageYears": 65, "burnPercent": 10, "inhalationInjury": "no" }""",
                """{ "score": 75, "revisedScore": 75, "halfDiedBurnPercent": null }"""),
        ],
        Rule = (given, _) => Say(given),
    };

    private static Result<CalculatorOutcome> Say(GivenInputs given)
    {
        var (age, percent, inhalation) = (given[Age], given[Percent], given[Inhalation]);
        var warnings = new List<string>();
        if (BurnFacts.IsChildAt(age)) warnings.Add("Not for a child's consent talk: one model does not fit all ages, and fewer than 1 in 100 burned children in one large registry died.");
        if (inhalation is null) warnings.Add("It is not known whether there is inhalation injury, so there is no revised score.");
        if (BauxScore.HalfDiedBurnPercent(age) is null) warnings.Add("The source has bands of 45 to 64 and of above 65 years: 65 is in neither.");
        return new CalculatorOutcome(
            [
                Score.Is(BauxScore.Score(age, percent)),
                Revised.Is(BauxScore.Revised(age, percent, inhalation)),
                HalfDied.Is(BauxScore.HalfDied, BauxScore.HalfDiedLow, BauxScore.HalfDiedHigh),
                HalfBurn.Is(BauxScore.HalfDiedBurnPercent(age)),
                InputEcho.Of(Model.Inputs, given),
            ],
            [
                new("baux-sum", string.Create(CultureInfo.InvariantCulture, $"{age} years + {percent}%."), MortalitySources.Roberts),
                .. inhalation is { } known ? [new RuleStep("baux-revised", known ? "17 more for inhalation injury (unconfirmed)." : "Nothing more: no inhalation injury.", MortalitySources.Osler)] : Array.Empty<RuleStep>(),
                new("baux-no-probability", "No probability is worked out.", MortalitySources.Bounded),
            ],
            warnings);
    }
}
