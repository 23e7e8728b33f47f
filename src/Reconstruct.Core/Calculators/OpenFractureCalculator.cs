using Reconstruct.Core.Urgency;

namespace Reconstruct.Core.Calculators;

/// <summary>The times of the UK open-fracture standard. Source: see <see cref="OpenFracture"/>.</summary>
public static class OpenFractureCalculator
{
    private static readonly InstantInput InjuryAt = new("injuryAt", "When was the injury?") { Hint = "London time, like 2026-11-22T08:00" };

    private static readonly ChoiceInput Region = new("region", "Where is the fracture?",
    [
        ("long-bone", "Long bone"),
        ("hindfoot", "Hindfoot"),
        ("midfoot", "Midfoot"),
        ("hand-wrist-forefoot-or-digits", "Hand, wrist, forefoot or digits"),
    ]);

    private static readonly YesNoInput Contaminated = new("contaminated", "Is it contaminated from a farm, water or sewage?");
    private static readonly YesNoInput Vascular = new("vascularCompromise", "Is the blood supply of the limb at risk?");
    private static readonly YesNoInput HighEnergy = new("highEnergy", "Was it a high-energy injury?");
    private static readonly YesNoInput Solitary = new("solitaryInjury", "Is it the only injury?");

    private static readonly ResultSpec InScope = new("inScope", "Covered by the standard", "yes-no");
    private static readonly ResultSpec Antibiotics = new("antibioticsBy", "Antibiotics, ideally by", "date-time");
    private static readonly ResultSpec Timing = new("debridement", "Debridement: at-once, within-12-hours, within-24-hours, not-known or does-not-apply", "text");
    private static readonly ResultSpec DebrideBy = new("debridementBy", "Debridement by", "date-time");
    private static readonly ResultSpec Cover = new("coverBy", "Fixation and definitive cover by", "date-time");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "open-fracture",
        Version = "1",
        Title = "Open fracture: times of the standard",
        Purpose = "To show by when the UK standard asks for antibiotics, debridement and soft-tissue cover.",
        MustNotBeUsedFor = "Delaying treatment to a limit, or injuries of the hand, wrist, forefoot and digits.",
        Inputs = [InjuryAt, Region, Contaminated, Vascular, HighEnergy, Solitary],
        Results = [InScope, Antibiotics, Timing, DebrideBy, Cover],
        Sources = OpenFracture.Sources,
        Warnings = ["The debridement times were read in a text that quotes the standard, not in the standard itself.", "A time that has passed closes nothing."],
        Examples =
        [
            new("A solitary high-energy tibial fracture",
                """
                { "injuryAt": "2026-11-22T08:00", "region": "long-bone", "contaminated": "no", "vascularCompromise": "no", "highEnergy": "yes", "solitaryInjury": "yes" }
                """,
                """
                { "inScope": true, "antibioticsBy": "2026-11-22T09:00:00+00:00", "debridement": "within-12-hours",
                  "debridementBy": "2026-11-22T20:00:00+00:00", "coverBy": "2026-11-25T08:00:00+00:00" }
                """),
            new("Over the night when the clocks go back",
                """
                { "injuryAt": "2026-10-24T22:00", "region": "midfoot", "contaminated": "no", "vascularCompromise": "no", "highEnergy": "no", "solitaryInjury": "yes" }
                """,
                """{ "debridement": "within-24-hours", "debridementBy": "2026-10-25T21:00:00+00:00", "coverBy": "2026-10-27T21:00:00+00:00" }"""),
            new("Contaminated on a farm",
                """
                { "injuryAt": "2026-11-22T08:00", "region": "long-bone", "contaminated": "yes", "vascularCompromise": "unknown", "highEnergy": "unknown", "solitaryInjury": "unknown" }
                """,
                """{ "debridement": "at-once", "debridementBy": null }"""),
            new("A hand is outside the standard",
                """
                { "injuryAt": "2026-11-22T08:00", "region": "hand-wrist-forefoot-or-digits", "contaminated": "no", "vascularCompromise": "no", "highEnergy": "no", "solitaryInjury": "yes" }
                """,
                """{ "inScope": false, "debridement": "does-not-apply", "coverBy": null }"""),
        ],
        Rule = (given, _) => Say(OpenFracture.For(new(
            given[InjuryAt], EnumText.Parse<FractureRegion>(given[Region]), given[Contaminated], given[Vascular], given[HighEnergy], given[Solitary]))),
    };

    private static Result<CalculatorOutcome> Say(OpenFractureAnswer answer) => new CalculatorOutcome(
        [
            InScope.Is(answer.InScope),
            Antibiotics.Is(answer.AntibioticsBy),
            Timing.Is(EnumText.Kebab(answer.Debridement)),
            DebrideBy.Is(answer.DebridementBy),
            Cover.Is(answer.CoverBy),
        ],
        answer.Steps);
}
