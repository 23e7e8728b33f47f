using Reconstruct.Core.Planning.Burns;

namespace Reconstruct.Core.Calculators;

/// <summary>Size of an adult's burn by the rule of nines. Source: see <see cref="RuleOfNines"/>.</summary>
public static class RuleOfNinesCalculator
{
    private static readonly NumberInput Age = new("ageYears", "Age", "years", 0, 120) { Hint = "Under 18 use the Lund and Browder chart" };

    private static readonly ChoiceInput Region = new("region", "Region",
    [
        ("head-and-neck", "Head and neck, 9%"),
        ("left-arm", "Left arm, 9%"),
        ("right-arm", "Right arm, 9%"),
        ("front-of-trunk", "Front of the trunk, 18%"),
        ("back-of-trunk", "Back of the trunk, 18%"),
        ("left-leg", "Left leg, 18%"),
        ("right-leg", "Right leg, 18%"),
        ("perineum", "Perineum, 1%"),
    ]);

    private static readonly RowsInput Parts = new("parts", "Burned parts", [Region, BurnChartRows.Depth, BurnChartRows.PercentOfPart], MinRows: 1, MaxRows: 40)
    {
        Hint = "One part a line: region, depth, percent of that region. Like left-arm,deep-dermal,50",
    };

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "rule-of-nines",
        Version = "1",
        Title = "Burn size: rule of nines (adults)",
        Purpose = "To add up the size of an adult's burn quickly, by depth, without redness.",
        MustNotBeUsedFor = "Children: their heads are larger and their legs are smaller. Use the Lund and Browder chart, which is nearer for adults too.",
        Inputs = [Age, Parts],
        Results = [.. BurnChartRows.Specs, InputEcho.Spec],
        Sources = [BurnSources.Nines, BurnSources.WeightVariants, BurnSources.Erythema, BurnSources.Cheah],
        Warnings =
        [
            BurnChartRows.PaperWarning,
            "In one study this rule came out 19.7% of the body surface too high, the Lund and Browder chart 8.3%.",
            "Other rules were published for under 10 kg and over 80 kg. They are not worked out here.",
        ],
        Examples =
        [
            new("One arm and half the front of the trunk",
                """
                { "ageYears": 40, "parts": [
                    { "region": "left-arm", "depth": "superficial-dermal", "percentOfPart": 100 },
                    { "region": "front-of-trunk", "depth": "full-thickness", "percentOfPart": 50 } ] }
                """,
                """{ "tbsaPercent": 18, "superficialDermalPercent": 9, "fullThicknessPercent": 9, "erythemaPercent": 0 }"""),
        ],
        Checks =
        [
            new([Age], given => RuleOfNines.Add(given[Age], []).Refusals),
            new([Parts], given => BurnExtent.Add(Read(given)).Refusals),
        ],
        Rule = (given, _) => RuleOfNines.Add(given[Age], Read(given)).Then(extent => Say(given, extent)),
    };

    private static IReadOnlyList<BurnedPart> Read(GivenInputs given) =>
        [.. given[Parts].Select(row => BurnChartRows.Read(row, RuleOfNines.Part(EnumText.Parse<NinesRegion>(row[Region]))))];

    private static Result<CalculatorOutcome> Say(GivenInputs given, BurnExtent extent) => new CalculatorOutcome(
        [.. BurnChartRows.Say(extent), InputEcho.Of(Model.Inputs, given)],
        [new("nines-adult", "The rule of nines is used: the patient is 18 or over.", BurnSources.Nines), .. BurnChartRows.Steps(extent)]);
}
