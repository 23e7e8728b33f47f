using System.Globalization;
using Reconstruct.Core.Planning.Burns;

namespace Reconstruct.Core.Calculators;

/// <summary>Size of a small burn in the patient's hands. Source: see <see cref="HandArea"/>.</summary>
public static class HandAreaCalculator
{
    /// <summary>Code: only one of the two measures of the own hand was given.</summary>
    public const string OwnHandHalfCode = "own-hand-needs-both";

    /// <summary>Code: the hands come to more than the whole body.</summary>
    public const string OverWholeCode = "hands-over-whole";

    private static readonly NumberInput Age = new("ageYears", "Age", "years", 0, 120);
    private static readonly NumberInput Hands = new("hands", "How many of the patient's hands cover the burn?", "hands", 0, 150) { Hint = "Leave out mere redness" };
    private static readonly ChoiceInput With = new("hand", "What was used?", [("palm-with-fingers", "The palm with the fingers"), ("palm-without-fingers", "The palm without fingers")]);
    private static readonly NumberInput Bmi = new("bmi", "Body mass index", "kg/m²", 8, 120) { Optional = true };
    private static readonly NumberInput OwnCm2 = new("ownHandCm2", "Area of the patient's own hand, from a photograph to scale", "cm²", 1, 500) { Optional = true };
    private static readonly NumberInput SurfaceM2 = new("bodySurfaceM2", "Body surface", "m²", 0.1, 5) { Optional = true, Hint = "Needed with the area of the own hand" };

    private static readonly ResultSpec Basis = new("basis", "Resting on: own-hand, published or not-known", "text");
    private static readonly ResultSpec HandPercent = new("handPercent", "One hand", "number", "%");
    private static readonly ResultSpec BurnPercent = new("burnPercent", "Burned body surface", "number", "%");
    private static readonly ResultSpec Population = new("population", "Measured on", "text");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "hand-area",
        Version = "1",
        Title = "Burn size: hands",
        Purpose = "To estimate the size of a small or patchy burn in hands. The patient's own hand, measured, goes before any published mean.",
        MustNotBeUsedFor = "Large burns, or with the rule that a hand is 1%, which is too much for most adults.",
        Inputs = [Age, Hands, With, Bmi, OwnCm2, SurfaceM2],
        Results = [Basis, HandPercent, BurnPercent, Population, InputEcho.Spec],
        Sources = [BurnSources.Hand, BurnSources.ChildHand, BurnSources.HighBmiHand, BurnSources.OwnHand],
        Warnings = ["The hand is the patient's, not the examiner's. It is larger in men and in children, and smaller as the body mass index rises."],
        Examples =
        [
            new("5 hands on an adult: not 5%", """{ "ageYears": 40, "hands": 5, "hand": "palm-with-fingers", "bmi": 25 }""",
                """{ "basis": "published", "handPercent": 0.87, "burnPercent": 4.35 }"""),
            new("The own hand goes first", """{ "ageYears": 40, "hands": 4, "hand": "palm-with-fingers", "ownHandCm2": 150, "bodySurfaceM2": 2 }""",
                """{ "basis": "own-hand", "handPercent": 0.75, "burnPercent": 3 }"""),
            new("From a body mass index of 40 on there is only a range", """{ "ageYears": 40, "hands": 2, "hand": "palm-with-fingers", "bmi": 42 }""",
                """{ "basis": "published", "handPercent": null, "burnPercent": null }"""),
            new("Nobody of 16 was measured", """{ "ageYears": 16, "hands": 2, "hand": "palm-with-fingers" }""",
                """{ "basis": "not-known", "handPercent": null, "burnPercent": null }"""),
        ],
        Checks =
        [
            new([OwnCm2, SurfaceM2], given => Halves(given)),
            new([Age, Bmi, With, OwnCm2, SurfaceM2, Hands], given => Halves(given).Any() ? [] : Estimate(given).Refusals),
        ],
        Rule = (given, _) => Estimate(given).Then(hand => Say(given, hand)),
    };

    private static IEnumerable<Refusal> Halves(GivenInputs given)
    {
        if (given.Has(OwnCm2) != given.Has(SurfaceM2))
            yield return new(OwnHandHalfCode, "Enter both the area of the patient's hand and their body surface, or neither", given.Has(OwnCm2) ? SurfaceM2.Name : OwnCm2.Name);
    }

    private static Result<HandPopulation?> Estimate(GivenInputs given)
    {
        var hand = given.Has(OwnCm2)
            ? new HandPopulation("own-hand", "the patient's own hand", HandArea.OwnPercent(given[OwnCm2], given[SurfaceM2]), null, null, BurnSources.OwnHand)
            : HandArea.Group(given[Age], given.Maybe(Bmi), withFingers: given[With] == "palm-with-fingers");
        return (hand?.HighPercent ?? hand?.Percent) * given[Hands] > 100
            ? new Refusal(OverWholeCode, "The hands come to more than the whole body. Check how many, and use a chart for a large burn", Hands.Name)
            : hand;
    }

    private static Result<CalculatorOutcome> Say(GivenInputs given, HandPopulation? hand)
    {
        var warnings = new List<string>();
        if (hand is null) warnings.Add("No published size of a hand fits this patient. Measure their own hand, or use the Lund and Browder chart.");
        if (hand == HandArea.Adult && !given.Has(Bmi)) warnings.Add("The body mass index was not given. From 40 on a hand is 0.70% to 0.83%.");
        var spread = hand == HandArea.Adult
            ? [new RuleStep("hand-spread", "Single adult hands ran from 0.49% (body mass index 58.7) to 1.15% (22.6) in 100 volunteers.", BurnSources.HighBmiHand)] : Array.Empty<RuleStep>();
        return new CalculatorOutcome(
            [
                Basis.Is(hand is null ? "not-known" : hand.Id == "own-hand" ? hand.Id : "published"),
                HandPercent.Is(hand?.Percent, hand?.LowPercent, hand?.HighPercent),
                BurnPercent.Is(Round(hand?.Percent * given[Hands]), Round(hand?.LowPercent * given[Hands]), Round(hand?.HighPercent * given[Hands])),
                Population.Is(hand?.Words),
                InputEcho.Of(Model.Inputs, given),
            ],
            [hand is null
                ? new("hand-not-known", "Children under 1 month, 14 to 17 years, and a palm without fingers of a child or at a body mass index of 40 or more: no number was read.", BurnSources.Hand)
                : new($"hand-{hand.Id}", string.Create(CultureInfo.InvariantCulture, $"Measured on {hand.Words}: {Share(hand)} of the body surface."), hand.Source), .. spread],
            warnings);
    }

    private static string Share(HandPopulation hand) => hand.Percent is { } percent
        ? string.Create(CultureInfo.InvariantCulture, $"{percent}%") : string.Create(CultureInfo.InvariantCulture, $"{hand.LowPercent}% to {hand.HighPercent}%");

    private static double? Round(double? percent) => percent is { } value ? Math.Round(value, 9) : null;
}
