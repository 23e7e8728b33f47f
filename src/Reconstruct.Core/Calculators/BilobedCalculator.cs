using Reconstruct.Core.Planning.Flaps;

namespace Reconstruct.Core.Calculators;

/// <summary>Measures and plan of a bilobed flap with its pivot at 2.6 radii. Source: see <see cref="Bilobed"/>.</summary>
public static class BilobedCalculator
{
    private static readonly NumberInput Radius = new("radiusMm", "Radius of the defect", "mm", 1, 60);
    private static readonly NumberInput Step = new("stepDegrees", "Angle from the defect to the first lobe, and from the first to the second", "degrees", 30, 60)
    {
        Optional = true,
        Hint = "If left out, the least at which they do not overlap",
    };
    private static readonly NumberInput Second = new("secondLobeRatio", "Width of the second lobe as a part of the first", "ratio", 0.3, 1) { Optional = true, Hint = "1, if left out: no source with a number was found for a narrower one" };

    private static readonly ResultSpec Pivot = new("pivotMm", "Centre of the defect to the pivot", "number", "mm");
    private static readonly ResultSpec StepUsed = new("stepUsedDegrees", "Angle of each step", "number", "degrees");
    private static readonly ResultSpec Total = new("totalDegrees", "Turn from second lobe to defect", "number", "degrees");
    private static readonly ResultSpec Reach = new("reachMm", "Pivot to the far edge of the defect", "number", "mm");
    private static readonly ResultSpec First = new("firstLobeMm2", "Area of the first lobe with its neck", "number", "mm²");
    private static readonly ResultSpec SecondArea = new("secondLobeMm2", "Area of the second lobe with its neck", "number", "mm²");
    private static readonly ResultSpec Cone = new("standingConeMm2", "Area of the standing cone between defect and pivot", "number", "mm²");
    private static readonly ResultSpec Drawing = new("drawing", "Plan", "drawing");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "bilobed",
        Version = "3",
        Title = "Bilobed flap",
        Purpose = "To draw a bilobed flap for a round defect, with the pivot where the two lobes just fit.",
        MustNotBeUsedFor = FlapSources.MustNot,
        Inputs = [Radius, Step, Second],
        Results = [Pivot, StepUsed, Total, Reach, First, SecondArea, Cone, FlapCones.Spec, Drawing],
        Sources = [FlapSources.Bilobed, FlapSources.Geometry],
        Warnings = [FlapSources.Flat],
        Examples =
        [
            new("A radius of 5 mm puts the pivot at 13 mm", """{ "radiusMm": 5 }""",
                """{ "pivotMm": 13, "reachMm": 18, "stepUsedDegrees": 45.2397298961 }"""),
        ],
        Rule = (given, _) => Say(new(given[Radius], given.Maybe(Step) ?? Bilobed.TouchingStep, given.Maybe(Second) ?? 1)),
    };

    private static Result<CalculatorOutcome> Say(Bilobed flap) => new CalculatorOutcome(
        [
            Pivot.Is(Digits.Of(flap.PivotMm)),
            StepUsed.Is(Digits.Of(flap.StepDegrees)),
            Total.Is(Digits.Of(flap.TotalDegrees)),
            Reach.Is(Digits.Of(flap.ReachMm)),
            First.Is(Digits.Of(flap.FirstLobeMm2)),
            SecondArea.Is(Digits.Of(flap.SecondLobeMm2)),
            Cone.Is(Digits.Of(flap.StandingConeMm2)),
            FlapCones.Of(flap.Cones),
            Drawing.Is(flap.Drawing()),
        ],
        [
            new("bilobed-pivot", "The pivot stands 2.6 radii from the centre of the defect, not 2 as in the classic design.", FlapSources.Bilobed),
            new("bilobed-touching", "At 2.6 radii, lobes of the size of the defect just touch at 45.2° apart.", FlapSources.Geometry),
        ],
        flap.StepDegrees < Bilobed.TouchingStep ? ["At this angle the first lobe overlaps the defect: skin that is gone would be counted twice."] : []);
}
