using Reconstruct.Core.Planning.Flaps;

namespace Reconstruct.Core.Calculators;

/// <summary>Measures and plan of a Dufourmentel flap. Source: see <see cref="Dufourmentel"/>.</summary>
public static class DufourmentelCalculator
{
    private static readonly NumberInput Side = new("sideMm", "Side of the defect", "mm", 1, 200);
    private static readonly NumberInput Angle = new("acuteAngleDegrees", "Acute angle of the defect", "degrees", Dufourmentel.LeastAngle, Dufourmentel.MostAngle);

    private static readonly ResultSpec Limb = new("firstLimbAngleDegrees", "Angle of the first limb from the drawn-out short diagonal", "number", "degrees");
    private static readonly ResultSpec Tip = new("tipAngleDegrees", "Angle of the flap at its tip", "number", "degrees");
    private static readonly ResultSpec LimbLength = new("limbMm", "Each of the two limbs of the flap", "number", "mm");
    private static readonly ResultSpec Cut = new("incisionMm", "Cut for the flap", "number", "mm");
    private static readonly ResultSpec Short = new("shortDiagonalMm", "Short diagonal of the defect", "number", "mm");
    private static readonly ResultSpec Long = new("longDiagonalMm", "Long diagonal of the defect", "number", "mm");
    private static readonly ResultSpec Area = new("areaMm2", "Area of the defect", "number", "mm²");
    private static readonly ResultSpec FlapArea = new("flapMm2", "Area of the flap", "number", "mm²");
    private static readonly ResultSpec Drawing = new("drawing", "Plan", "drawing");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "dufourmentel",
        Version = "2",
        Title = "Dufourmentel flap",
        Purpose = "To draw the flap of Dufourmentel for a rhombic defect that is less pointed than 60°.",
        MustNotBeUsedFor = FlapSources.MustNot,
        Inputs = [Side, Angle],
        Results = [Limb, Tip, LimbLength, Cut, Short, Long, Area, FlapArea, FlapCones.Spec, Drawing],
        Sources = [FlapSources.Geometry],
        Warnings = [FlapSources.Flat],
        Examples =
        [
            new("At 60° the first limb stands at 30°", """{ "sideMm": 20, "acuteAngleDegrees": 60 }""",
                """{ "firstLimbAngleDegrees": 30, "tipAngleDegrees": 60, "limbMm": 20, "incisionMm": 40, "shortDiagonalMm": 20 }"""),
            new("At 90° it stands at 22.5°", """{ "sideMm": 20, "acuteAngleDegrees": 90 }""",
                """{ "firstLimbAngleDegrees": 22.5, "tipAngleDegrees": 67.5, "areaMm2": 400 }"""),
        ],
        Rule = (given, _) => Say(new(given[Side], given[Angle])),
    };

    private static Result<CalculatorOutcome> Say(Dufourmentel flap) => new CalculatorOutcome(
        [
            Limb.Is(Digits.Of(flap.FirstLimbAngle)),
            Tip.Is(Digits.Of(flap.TipAngle)),
            LimbLength.Is(Digits.Of(flap.LimbMm)),
            Cut.Is(Digits.Of(flap.IncisionMm)),
            Short.Is(Digits.Of(flap.ShortDiagonalMm)),
            Long.Is(Digits.Of(flap.LongDiagonalMm)),
            Area.Is(Digits.Of(flap.AreaMm2)),
            FlapArea.Is(Digits.Of(flap.FlapMm2)),
            FlapCones.Of(flap.Cones),
            Drawing.Is(flap.Drawing()),
        ],
        [
            new("dufourmentel-first-limb", "The first limb halves the angle between the drawn-out short diagonal and the drawn-out side; the second runs parallel to the long axis.", FlapSources.Geometry),
        ]);
}
