using Reconstruct.Core.Planning.Flaps;

namespace Reconstruct.Core.Calculators;

/// <summary>Measures and plan of a fusiform excision with its true end angle. Source: see <see cref="Fusiform"/>.</summary>
public static class FusiformCalculator
{
    private static readonly NumberInput Width = new("widthMm", "Width", "mm", 1, 200);
    private static readonly NumberInput Length = new("lengthMm", "Length", "mm", 1, 600);

    private static readonly ResultSpec Ratio = new("ratio", "Length divided by width", "number");
    private static readonly ResultSpec Apex = new("apexDegrees", "Angle at each end", "number", "degrees");
    private static readonly ResultSpec Straight = new("straightApexDegrees", "Angle that straight sides would have", "number", "degrees");
    private static readonly ResultSpec Thirty = new("lengthForThirtyDegreesMm", "Length at which the ends would be 30°", "number", "mm");
    private static readonly ResultSpec Area = new("areaMm2", "Area cut out", "number", "mm²");
    private static readonly ResultSpec Edge = new("edgeMm", "Length of each wound edge", "number", "mm");
    private static readonly ResultSpec Excess = new("excessMm", "How much longer each edge is than the scar", "number", "mm");
    private static readonly ResultSpec Drawing = new("drawing", "Plan", "drawing");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "fusiform",
        Version = "2",
        Title = "Fusiform excision",
        Purpose = "To draw a fusiform excision and see the true angle at its ends.",
        MustNotBeUsedFor = FlapSources.MustNot,
        Inputs = [Width, Length],
        Results = [Ratio, Apex, Straight, Thirty, Area, Edge, Excess, FlapCones.Spec, Drawing],
        Sources = [FlapSources.Geometry],
        Warnings = [FlapSources.Flat],
        Examples =
        [
            new("A 3:1 excision has ends of 73.7°, not 30°", """{ "widthMm": 10, "lengthMm": 30 }""",
                """{ "ratio": 3, "apexDegrees": 73.7397952917, "straightApexDegrees": 36.8698976458, "lengthForThirtyDegreesMm": 75.9575411273 }"""),
        ],
        Checks = [CrossCheck.On([Width, Length], given => given[Length] < given[Width], new(InputRefusals.RangeCode, "The length must be at least the width", Length.Name))],
        Rule = (given, _) => Say(new(given[Width], given[Length])),
    };

    private static Result<CalculatorOutcome> Say(Fusiform flap) => new CalculatorOutcome(
        [
            Ratio.Is(Digits.Of(flap.Ratio)),
            Apex.Is(Digits.Of(flap.ApexDegrees)),
            Straight.Is(Digits.Of(flap.StraightApexDegrees)),
            Thirty.Is(Digits.Of(flap.WidthMm * Fusiform.RatioFor(30))),
            Area.Is(Digits.Of(flap.AreaMm2)),
            Edge.Is(Digits.Of(flap.EdgeMm)),
            Excess.Is(Digits.Of(flap.ExcessMm)),
            FlapCones.Of(flap.Cones),
            Drawing.Is(flap.Drawing()),
        ],
        [
            new("fusiform-apex", "The ends of two arcs meet at 4·atan(width ÷ length).", FlapSources.Geometry),
        ]);
}
