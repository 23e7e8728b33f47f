using System.Globalization;
using Reconstruct.Core.Planning.Flaps;

namespace Reconstruct.Core.Calculators;

/// <summary>Measures and plan of a rotation flap. Source: see <see cref="RotationFlap"/>.</summary>
public static class RotationCalculator
{
    private static readonly NumberInput Base = new("defectBaseMm", "Base of the defect, along the arc", "mm", 1, 200);
    private static readonly NumberInput Radius = new("radiusMm", "Radius of the arc", "mm", 1, 400) { Hint = "How long the defect is, from the arc to its tip" };
    private static readonly NumberInput Arc = new("arcDegrees", "Arc of the flap", "degrees", 10, 180);

    private static readonly ResultSpec Turn = new("turnDegrees", "Angle of the defect: how far the flap must turn", "number", "degrees");
    private static readonly ResultSpec ArcLength = new("arcMm", "Cut along the arc", "number", "mm");
    private static readonly ResultSpec Ratio = new("arcToBase", "Arc divided by the base of the defect", "number");
    private static readonly ResultSpec FlapArea = new("flapMm2", "Area of the flap", "number", "mm²");
    private static readonly ResultSpec DefectArea = new("defectMm2", "Area of the defect", "number", "mm²");
    private static readonly ResultSpec Excess = new("edgeExcessMm", "How much longer the outer edge of the cut is than the flap's", "number", "mm");
    private static readonly ResultSpec Drawing = new("drawing", "Plan", "drawing");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "rotation",
        Version = "3",
        Title = "Rotation flap",
        Purpose = "To draw a rotation flap for a triangular defect, and see how far it must turn.",
        MustNotBeUsedFor = FlapSources.MustNot,
        Inputs = [Base, Radius, Arc],
        Results = [Turn, ArcLength, Ratio, FlapArea, DefectArea, Excess, FlapCones.Spec, Drawing],
        Sources = [FlapSources.Larrabee, FlapSources.Geometry],
        Warnings = [FlapSources.Flat],
        Examples =
        [
            new("A base of 20 mm on a radius of 40 mm", """{ "defectBaseMm": 20, "radiusMm": 40, "arcDegrees": 90 }""",
                """{ "turnDegrees": 28.9550243719, "arcMm": 62.8318530718, "arcToBase": 3.1415926536, "edgeExcessMm": 20.2144204114 }"""),
        ],
        Checks = [CrossCheck.On([Base, Radius], given => given[Base] > 2 * given[Radius], new(InputRefusals.RangeCode, "The base of the defect must be at most twice the radius", Base.Name))],
        Rule = (given, _) => Say(new(given[Base], given[Radius], given[Arc])),
    };

    private static Result<CalculatorOutcome> Say(RotationFlap flap) => new CalculatorOutcome(
        [
            Turn.Is(Digits.Of(flap.DefectDegrees)),
            ArcLength.Is(Digits.Of(flap.ArcMm)),
            Ratio.Is(Digits.Of(flap.ArcToBase)),
            FlapArea.Is(Digits.Of(flap.FlapMm2)),
            DefectArea.Is(Digits.Of(flap.DefectMm2)),
            Excess.Is(Digits.Of(flap.EdgeExcessMm)),
            FlapCones.Of(flap.Cones),
            Drawing.Is(flap.Drawing()),
        ],
        [
            new("rotation-90", "No gain in tension was found beyond an arc of 90° from the axis of the defect.", FlapSources.Larrabee),
            new("rotation-geometry", "Arc, areas and turn follow from base and radius. A fixed ratio of arc to base is taught, but none with a source was found.", FlapSources.Geometry),
        ],
        [
            .. flap.ArcDegrees > RotationFlap.NoGainBeyond ? ["The arc is longer than 90°: no gain in tension was found beyond that."] : Array.Empty<string>(),
            .. flap.IsTooShort ? [string.Create(CultureInfo.InvariantCulture, $"The cut along the arc is {flap.ArcMm:0.#} mm, and the edge of the flap has to come {flap.EdgeExcessMm:0.#} mm: it is shorter than its way. This is plane geometry and no rule for how long it should be.")] : Array.Empty<string>(),
        ]);
}
