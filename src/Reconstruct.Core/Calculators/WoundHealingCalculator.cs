using Reconstruct.Core.Planning.Wounds;

namespace Reconstruct.Core.Calculators;

/// <summary>Healing rates of a wound from a series of areas. Source: see <see cref="WoundStep"/>.</summary>
public static class WoundHealingCalculator
{
    private static readonly Source Gilman = new("Gilman's linear advance, change of area / mean perimeter; compares across sizes in 300 wounds (Cukjati and others 2001; Jessup 2006)", Standing: SourceStanding.Secondary);
    private static readonly Source Exponential = new("BMC Dermatology 9:2: an exponential fits 72% of 338 leg ulcers", Standing: SourceStanding.Secondary);
    private static readonly DateInput On = new("on", "Day");
    private static readonly NumberInput Area = new("areaCm2", "Area", "cm²", 0, 5000);
    private static readonly NumberInput Perimeter = new("perimeterCm", "Perimeter of the wound", "cm", 0, 1000);
    private static readonly RowsInput Measures = new("measures", "Measurings, the earliest first", [On, Area, Perimeter], MinRows: 2, MaxRows: 100) { Hint = "One a line: day, area, perimeter" };
    private static readonly ResultSpec Advance = new("linearAdvanceMmPerWeek", "Linear advance of the edge, first to last", "number", "mm a week");
    private static readonly ResultSpec Rate = new("exponentialPerWeek", "Exponential rate, first to last", "number", "a week");
    private static readonly ResultSpec Change = new("areaChangePercent", "Change of area, first to last", "number", "%");
    private static readonly ResultSpec Closure = new("closedOn", "Day on which it would close", "date");
    private static readonly ResultSpec Steps = new("steps", "From one measurement to the next", "rows");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "wound-healing",
        Version = "2",
        Title = "Wound healing rate",
        Purpose = "To follow a wound by how far its edge moves in, which compares small wounds with large ones.",
        MustNotBeUsedFor = "Promising a day of healing, or deciding to stop looking for why a wound does not heal.",
        Inputs = [Measures],
        Results = [Advance, Rate, Change, Closure, Steps],
        Sources = [Gilman, Exponential],
        Warnings = ["No day of closure is given: it takes 4 or 5 weekly areas before such a forecast is free of bias, and no rule for it with its error could be read."],
        Examples =
        [
            new("A round wound whose edge moves in by 1 mm a week",
                """
                { "measures": [ { "on": "2026-03-02", "areaCm2": 12.566370614359172, "perimeterCm": 12.566370614359172 },
                                { "on": "2026-03-09", "areaCm2": 11.341149479459153, "perimeterCm": 11.938052083641214 } ] }
                """,
                """{ "linearAdvanceMmPerWeek": 1, "closedOn": null }"""),
            new("A wound that grew", """{ "measures": [ { "on": "2026-03-02", "areaCm2": 4, "perimeterCm": 8 }, { "on": "2026-03-16", "areaCm2": 6, "perimeterCm": 10 } ] }""",
                """{ "areaChangePercent": 50, "linearAdvanceMmPerWeek": -1.1111111111 }"""),
            new("Smaller from first to last and growing at the end: a warning says so",
                """
                { "measures": [ { "on": "2026-03-02", "areaCm2": 10, "perimeterCm": 12 }, { "on": "2026-03-09", "areaCm2": 5, "perimeterCm": 10 }, { "on": "2026-03-16", "areaCm2": 8, "perimeterCm": 12 } ] }
                """,
                """{ "areaChangePercent": -20, "linearAdvanceMmPerWeek": 0.8333333333 }"""),
        ],
        Rule = (given, _) => Say([.. given[Measures].Select(m => new WoundMeasure(m[On], m[Area], m[Perimeter]))]),
    };

    private static Result<CalculatorOutcome> Say(IReadOnlyList<WoundMeasure> measures)
    {
        List<Refusal> refusals =
        [
            .. measures.Index().Where(m => !m.Item.IsPossible).Select(m => new Refusal("perimeter-too-short", "No outline that short holds this area", $"measures[{m.Index}].perimeterCm")),
            .. measures.Index().Skip(1).Where(m => m.Item.On <= measures[m.Index - 1].On).Select(m => new Refusal("days-out-of-order", "Each day must be after the one before", $"measures[{m.Index}].on")),
        ];
        if (refusals.Count > 0) return refusals;

        WoundStep whole = new(measures[0], measures[^1]);
        return new CalculatorOutcome(
            [
                Advance.Is(Rounded(whole.LinearAdvanceMmPerWeek)), Rate.Is(Rounded(whole.ExponentialPerWeek)), Change.Is(Rounded(whole.AreaChangePercent)), Closure.Is(ResultValue.Unknown),
                Steps.Is(ResultValue.Table(measures.Zip(measures.Skip(1), (from, to) => new WoundStep(from, to)), ("to", s => (DateOnly?)s.To.On), ("days", s => (double?)s.Days),
                    ("linearAdvanceMmPerWeek", s => Rounded(s.LinearAdvanceMmPerWeek)), ("areaChangePercent", s => Rounded(s.AreaChangePercent)))),
            ],
            [new("wound-linear-advance", "Change of area divided by the mean perimeter.", Gilman), new("wound-exponential", "Logarithm of the areas over time.", Exponential)],
            [.. WoundSeries.Of(measures).Hidden, .. measures.Count < 4 ? ["Fewer than 4 areas: one wrong outline can turn the rate round."] : Array.Empty<string>()]);
    }

    private static double? Rounded(double? value) => value is { } v ? Digits.Of(v) : null;
}
