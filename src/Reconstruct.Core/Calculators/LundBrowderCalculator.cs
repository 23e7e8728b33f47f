using Reconstruct.Core.Planning.Burns;

namespace Reconstruct.Core.Calculators;

/// <summary>Size of a burn by the chart for the patient's age. Source: see <see cref="LundBrowder"/>.</summary>
public static class LundBrowderCalculator
{
    /// <summary>Code: the chart has no such half, as the front of a buttock.</summary>
    public const string NoSuchHalfCode = "burn-part-no-such-half";

    private static readonly NumberInput Age = new("ageYears", "Age", "years", 0, 120) { Hint = "In parts of a year under 1, such as 0.5" };

    private static readonly ChoiceInput Region = new("region", "Region",
        [.. Enum.GetValues<ChartRegion>().Select(r => (EnumText.Kebab(r), Sentence(EnumText.Kebab(r))))]);

    private static readonly ChoiceInput Half = new("half", "Half", [("front", "Front"), ("back", "Back"), ("once", "All of it: genitalia")]);

    private static readonly RowsInput Parts = new("parts", "Burned parts", [Region, Half, BurnChartRows.Depth, BurnChartRows.PercentOfPart], MinRows: 1, MaxRows: 180)
    {
        Hint = "One part a line: region, half, depth, percent of that part. Like left-thigh,front,deep-dermal,50",
    };

    private static readonly ResultSpec Column = new("chartAge", "Column of the chart", "text");
    private static readonly ResultSpec Total = new("chartTotalPercent", "All parts of this column together", "number", "%");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "lund-browder",
        Version = "1",
        Title = "Burn size: Lund and Browder chart",
        Purpose = "To add up the size of a burn at any age, by depth, without redness.",
        MustNotBeUsedFor = "Judging how deep a burn is, or starting fluid without looking at the patient.",
        Inputs = [Age, Parts],
        Results = [Column, Total, .. BurnChartRows.Specs, InputEcho.Spec],
        Sources = [BurnSources.LundBrowder, BurnSources.MisprintAt10, BurnSources.Erythema, BurnSources.Scans],
        Warnings =
        [
            BurnChartRows.PaperWarning,
            "Many printed charts are wrong for 10 to 14 years: half a thigh is 4.25%, not 4.5%.",
        ],
        Examples =
        [
            new("A child of 3 with a scald; the redness of a hand is not counted",
                """
                { "ageYears": 3, "parts": [
                    { "region": "head", "half": "front", "depth": "superficial-dermal", "percentOfPart": 100 },
                    { "region": "trunk", "half": "front", "depth": "deep-dermal", "percentOfPart": 50 },
                    { "region": "left-hand", "half": "front", "depth": "erythema", "percentOfPart": 100 } ] }
                """,
                """{ "chartAge": "from-1-to-4", "tbsaPercent": 15, "superficialDermalPercent": 8.5, "deepDermalPercent": 6.5, "erythemaPercent": 1.25 }"""),
            new("Both thighs all round at 10 years: 4 times 4.25%",
                """
                { "ageYears": 10, "parts": [
                    { "region": "left-thigh", "half": "front", "depth": "full-thickness", "percentOfPart": 100 },
                    { "region": "left-thigh", "half": "back", "depth": "full-thickness", "percentOfPart": 100 },
                    { "region": "right-thigh", "half": "front", "depth": "full-thickness", "percentOfPart": 100 },
                    { "region": "right-thigh", "half": "back", "depth": "full-thickness", "percentOfPart": 100 } ] }
                """,
                """{ "chartAge": "from-10-to-14", "tbsaPercent": 17, "fullThicknessPercent": 17, "chartTotalPercent": 100 }"""),
            new("Redness alone is no burn to count",
                """{ "ageYears": 40, "parts": [ { "region": "trunk", "half": "back", "depth": "erythema", "percentOfPart": 100 } ] }""",
                """{ "tbsaPercent": 0, "erythemaPercent": 13 }"""),
        ],
        Checks = [new([Parts], given => Read(given, ChartAge.Adult).Then(BurnExtent.Add).Refusals)], // which halves there are, and how much of each, is the same at every age
        Rule = (given, _) => Read(given, LundBrowder.Column(given[Age])).Then(BurnExtent.Add).Then(extent => Say(given, extent)),
    };

    private static Result<IReadOnlyList<BurnedPart>> Read(GivenInputs given, ChartAge age)
    {
        var parts = given[Parts].Select(row => (Row: row, Part: LundBrowder.Part(EnumText.Parse<ChartRegion>(row[Region]), EnumText.Parse<ChartHalf>(row[Half]), age))).ToList();
        var refusals = parts.Select((p, i) => p.Part is null
                ? new Refusal(NoSuchHalfCode, "Select front or back; back for a buttock; all of it for genitalia", $"parts[{i}].half") : null)
            .OfType<Refusal>().ToList();
        return refusals.Count > 0 ? refusals : ResultOf.Value<IReadOnlyList<BurnedPart>>([.. parts.Select(p => BurnChartRows.Read(p.Row, p.Part!))]);
    }

    private static Result<CalculatorOutcome> Say(GivenInputs given, BurnExtent extent)
    {
        var age = LundBrowder.Column(given[Age]);
        return new CalculatorOutcome(
            [
                Column.Is(EnumText.Kebab(age)),
                Total.Is(LundBrowder.Parts(age).Sum(p => p.BodyPercent)),
                .. BurnChartRows.Say(extent),
                InputEcho.Of(Model.Inputs, given),
            ],
            [
                new("lund-browder-column", $"The column for {EnumText.Kebab(age).Replace('-', ' ')} is used: head and legs change with age.", BurnSources.LundBrowder),
                .. age == ChartAge.From10To14 ? [new RuleStep("lund-browder-thigh-at-10", "Half a thigh is 4.25% in this column.", BurnSources.MisprintAt10)] : Array.Empty<RuleStep>(),
                .. BurnChartRows.Steps(extent),
            ]);
    }

    private static string Sentence(string kebab) => char.ToUpperInvariant(kebab[0]) + kebab[1..].Replace('-', ' ');
}
