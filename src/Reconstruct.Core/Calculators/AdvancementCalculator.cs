using Reconstruct.Core.Planning.Flaps;

namespace Reconstruct.Core.Calculators;

/// <summary>Measures and plan of an advancement flap with one pedicle. Source: see <see cref="AdvancementFlap"/>.</summary>
public static class AdvancementCalculator
{
    private static readonly NumberInput Width = new("defectWidthMm", "Width of the defect", "mm", 1, 200);
    private static readonly NumberInput Length = new("defectLengthMm", "Length of the defect, the way the flap slides", "mm", 1, 200);
    private static readonly NumberInput FlapLength = new("flapLengthMm", "Length of the flap", "mm", 1, 600);

    private static readonly ResultSpec Lengths = new("flapToDefect", "Length of the flap in lengths of the defect", "number");
    private static readonly ResultSpec FlapArea = new("flapMm2", "Area of the flap", "number", "mm²");
    private static readonly ResultSpec DefectArea = new("defectMm2", "Area of the defect", "number", "mm²");
    private static readonly ResultSpec Cut = new("incisionMm", "Cut beside the flap, both sides together", "number", "mm");
    private static readonly ResultSpec Corner = new("cornerDegrees", "Angle at each corner of flap and defect", "number", "degrees");
    private static readonly ResultSpec Excess = new("edgeExcessMm", "How much longer the outer edge of each cut is than the flap's", "number", "mm");
    private static readonly ResultSpec Drawing = new("drawing", "Plan", "drawing");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "advancement",
        Version = "2",
        Title = "Advancement flap",
        Purpose = "To draw an advancement flap with one pedicle, and compare its length with the defect.",
        MustNotBeUsedFor = FlapSources.MustNot,
        Inputs = [Width, Length, FlapLength],
        Results = [Lengths, FlapArea, DefectArea, Cut, Corner, Excess, FlapCones.Spec, Drawing],
        Sources = [FlapSources.Lovald, FlapSources.Geometry],
        Warnings = [FlapSources.Flat],
        Examples =
        [
            new("A flap 3 times as long as the defect", """{ "defectWidthMm": 20, "defectLengthMm": 20, "flapLengthMm": 60 }""",
                """{ "flapToDefect": 3, "flapMm2": 1200, "defectMm2": 400, "incisionMm": 120, "cornerDegrees": 90, "edgeExcessMm": 20 }"""),
        ],
        Rule = (given, _) => Say(new(given[Width], given[Length], given[FlapLength])),
    };

    private static Result<CalculatorOutcome> Say(AdvancementFlap flap) => new CalculatorOutcome(
        [
            Lengths.Is(Digits.Of(flap.Lengths)),
            FlapArea.Is(Digits.Of(flap.FlapMm2)),
            DefectArea.Is(Digits.Of(flap.DefectMm2)),
            Cut.Is(Digits.Of(flap.IncisionMm)),
            Corner.Is(Digits.Of(AdvancementFlap.CornerDegrees)),
            Excess.Is(Digits.Of(flap.EdgeExcessMm)),
            FlapCones.Of(flap.Cones),
            Drawing.Is(flap.Drawing()),
        ],
        [
            new("advancement-3", "Strain stops falling once the flap is 3 times as long as the defect.", FlapSources.Lovald),
            new("advancement-geometry", "Areas and cuts follow from the measures.", FlapSources.Geometry),
        ],
        flap.Lengths > AdvancementFlap.MostLengths ? ["The flap is more than 3 times as long as the defect: strain falls no further."] : []);
}
