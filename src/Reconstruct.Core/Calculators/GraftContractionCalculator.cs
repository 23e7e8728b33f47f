using System.Globalization;
using Reconstruct.Core.Planning.Grafts;

namespace Reconstruct.Core.Calculators;

/// <summary>How skin grafts shrank where it was measured. Source: see <see cref="GraftContraction"/>. Hazards: HAZ-093.</summary>
public static class GraftContractionCalculator
{
    private static readonly NumberInput Area = new("areaCm2", "Area of the graft at operation", "cm²", 0.1, 5_000);
    private static readonly ChoiceInput Kind = new("kind", "Kind of graft", [("full-thickness", "Full thickness"), ("split-skin", "Split skin")]);
    private static readonly ChoiceInput Bed = new("bed", "Where does it go?",
        [("after-burn", "Reconstruction after a burn"), ("face-or-scalp", "Face or scalp, not after a burn"), ("elsewhere", "Elsewhere")]);

    private static readonly ResultSpec Known = new("known", "Was it measured?", "yes-no");
    private static readonly ResultSpec Left = new("areaLeftCm2", "Area left later: lowest and highest of the groups measured", "number", "cm²");
    private static readonly ResultSpec Measured = new("measured", "What was measured", "rows");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "graft-contraction",
        Version = "1",
        Title = "Skin graft: shrinking over time",
        Purpose = "To show how much area full-thickness grafts had left in the studies that measured it.",
        MustNotBeUsedFor = "Forecasting one graft, split skin, or places and times that nobody measured.",
        Inputs = [Area, Kind, Bed],
        Results = [Known, Left, Measured, InputEcho.Spec],
        Sources = [GraftSources.Stekelenburg, GraftSources.Stephenson],
        Warnings =
        [
            "The studies are small and of certain places. One found grafts from limbs to shrink more, the other found no difference between donor sites.",
            "This is shrinking after the operation. The shrinking of a graft as it is cut is not in it.",
        ],
        Examples =
        [
            new("20 cm² full thickness after a burn", """{ "areaCm2": 20, "kind": "full-thickness", "bed": "after-burn" }""", """{ "known": true, "areaLeftCm2": null }"""),
            new("Split skin is not known", """{ "areaCm2": 20, "kind": "split-skin", "bed": "after-burn" }""", """{ "known": false, "areaLeftCm2": null, "measured": [] }"""),
        ],
        Rule = (given, _) => Say(given, GraftContraction.For(EnumText.Parse<GraftKind>(given[Kind]), EnumText.Parse<GraftBed>(given[Bed]))),
    };

    private static Result<CalculatorOutcome> Say(GivenInputs given, IReadOnlyList<MeasuredContraction> measured)
    {
        var left = measured.Select(m => (double?)m.AreaLeftCm2(given[Area])).ToList();
        return new CalculatorOutcome(
            [
                Known.Is(measured.Count > 0),
                Left.Is(ResultValue.Unknown, left.Min(), left.Max()),
                Measured.Is(ResultValue.Table(measured, ("group", m => m.Group), ("areaLeftPercent", m => (double?)m.AreaLeftPercent), ("areaLeftCm2", m => (double?)m.AreaLeftCm2(given[Area])),
                    ("grafts", m => (double?)m.Grafts), ("population", m => m.Population), ("source", m => m.Source.Citation))),
                InputEcho.Of(Model.Inputs, given),
            ],
            measured.Count > 0 ? [.. measured.Select(Step)] : [new("graft-contraction-unset", "No confirmed number was read for this graft and place: nothing is given.", GraftSources.Stekelenburg)],
            measured.Count > 0 ? [] : ["Not known. Do not take the numbers of another kind of graft or another place."]);
    }

    private static RuleStep Step(MeasuredContraction m) =>
        new("graft-contraction-measured", string.Create(CultureInfo.InvariantCulture, $"{m.Group}: {m.AreaLeftPercent}% of the area was left. {m.Population}."), m.Source);
}
