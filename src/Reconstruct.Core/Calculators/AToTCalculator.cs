using System.Globalization;
using Reconstruct.Core.Planning.Flaps;

namespace Reconstruct.Core.Calculators;

/// <summary>Measures and plan of an A-T flap. Source: see <see cref="AToT"/>.</summary>
public static class AToTCalculator
{
    private static readonly NumberInput Base = new("baseMm", "Base of the defect", "mm", 1, 200);
    private static readonly NumberInput Height = new("heightMm", "Height of the defect", "mm", 1, 300);
    private static readonly NumberInput Limb = new("limbMm", "Cut on to each side of the base", "mm", 1, 300);

    private static readonly ResultSpec Apex = new("apexDegrees", "Angle at the tip", "number", "degrees");
    private static readonly ResultSpec DesignHeight = new("designHeightMm", "Height at which the tip is 60°", "number", "mm");
    private static readonly ResultSpec Advance = new("advanceMm", "How far each flap must come", "number", "mm");
    private static readonly ResultSpec DefectArea = new("defectMm2", "Area of the defect", "number", "mm²");
    private static readonly ResultSpec FlapArea = new("flapMm2", "Area of each flap", "number", "mm²");
    private static readonly ResultSpec Excess = new("edgeExcessMm", "How much longer the far edge of each cut is than the flap's", "number", "mm");
    private static readonly ResultSpec ScarLength = new("scarMm", "Scar afterwards", "number", "mm");
    private static readonly ResultSpec Drawing = new("drawing", "Plan", "drawing");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "a-to-t",
        Version = "3",
        Title = "A-T flap",
        Purpose = "To draw an A-T flap for a triangular defect beside a line that must not be crossed.",
        MustNotBeUsedFor = FlapSources.MustNot,
        Inputs = [Base, Height, Limb],
        Results = [Apex, DesignHeight, Advance, DefectArea, FlapArea, ScarLength, Excess, FlapCones.Spec, Drawing],
        Sources = [FlapSources.AToT, FlapSources.Geometry],
        Warnings = [FlapSources.Flat],
        Examples =
        [
            new("A tip of 60° on a base of 20 mm", """{ "baseMm": 20, "heightMm": 17.320508075688775, "limbMm": 20 }""",
                """{ "apexDegrees": 60, "designHeightMm": 17.3205080757, "advanceMm": 10, "flapMm2": 173.2050807569, "edgeExcessMm": 10 }"""),
        ],
        Rule = (given, _) => Say(new(given[Base], given[Height], given[Limb])),
    };

    private static Result<CalculatorOutcome> Say(AToT flap) => new CalculatorOutcome(
        [
            Apex.Is(Digits.Of(flap.ApexDegrees)),
            DesignHeight.Is(Digits.Of(flap.DesignHeightMm)),
            Advance.Is(Digits.Of(flap.AdvanceMm)),
            DefectArea.Is(Digits.Of(flap.DefectMm2)),
            FlapArea.Is(Digits.Of(flap.FlapMm2)),
            ScarLength.Is(Digits.Of(flap.ScarMm)),
            Excess.Is(Digits.Of(flap.EdgeExcessMm)),
            FlapCones.Of(flap.Cones),
            Drawing.Is(flap.Drawing()),
        ],
        [
            new("a-to-t-apex", "In the design that was read the tip is 60°.", FlapSources.AToT),
            new("a-to-t-geometry", "Each flap comes half the base nearer.", FlapSources.Geometry),
        ],
        [
            .. Math.Abs(flap.ApexDegrees - AToT.DesignApex) > 0.5 ? ["The tip is not 60°, as in the design that was read."] : Array.Empty<string>(),
            .. flap.IsTooShort ? [string.Create(CultureInfo.InvariantCulture, $"Each cut is {flap.LimbMm:0.#} mm, and each flap has to come {flap.AdvanceMm:0.#} mm: it is shorter than its way. This is plane geometry and no rule for how long it should be.")] : Array.Empty<string>(),
        ]);
}
