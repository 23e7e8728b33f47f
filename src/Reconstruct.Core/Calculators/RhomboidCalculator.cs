using Reconstruct.Core.Planning.Flaps;

namespace Reconstruct.Core.Calculators;

/// <summary>Measures and plan of a rhomboid flap for a defect of 60° and 120°. Source: see <see cref="Rhomboid"/>.</summary>
public static class RhomboidCalculator
{
    private static readonly NumberInput Side = new("sideMm", "Side of the defect", "mm", 1, 200);

    private static readonly ResultSpec Short = new("shortDiagonalMm", "Short diagonal of the defect", "number", "mm");
    private static readonly ResultSpec Long = new("longDiagonalMm", "Long diagonal of the defect", "number", "mm");
    private static readonly ResultSpec Area = new("areaMm2", "Area of the defect, and of the flap", "number", "mm²");
    private static readonly ResultSpec Limb = new("limbMm", "Each of the two limbs of the flap", "number", "mm");
    private static readonly ResultSpec Tip = new("tipAngleDegrees", "Angle of the flap at its tip", "number", "degrees");
    private static readonly ResultSpec Cut = new("incisionMm", "Cut for the flap", "number", "mm");
    private static readonly ResultSpec Turn = new("turnDegrees", "Turn of the flap about its pivot", "number", "degrees");
    private static readonly ResultSpec Drawing = new("drawing", "Plan", "drawing");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "rhomboid",
        Version = "2",
        Title = "Rhomboid flap (Limberg)",
        Purpose = "To draw a rhomboid flap for a defect with angles of 60° and 120°.",
        MustNotBeUsedFor = FlapSources.MustNot,
        Inputs = [Side],
        Results = [Short, Long, Area, Limb, Tip, Cut, Turn, FlapCones.Spec, Drawing],
        Sources = [FlapSources.Geometry],
        Warnings = [FlapSources.Flat],
        Examples =
        [
            new("A side of 20 mm", """{ "sideMm": 20 }""",
                """{ "shortDiagonalMm": 20, "longDiagonalMm": 34.6410161514, "areaMm2": 346.4101615138, "limbMm": 20, "tipAngleDegrees": 60, "incisionMm": 40, "turnDegrees": 60 }"""),
        ],
        Rule = (given, _) => Say(new(given[Side])),
    };

    private static Result<CalculatorOutcome> Say(Rhomboid flap) => new CalculatorOutcome(
        [
            Short.Is(Digits.Of(flap.ShortDiagonalMm)),
            Long.Is(Digits.Of(flap.LongDiagonalMm)),
            Area.Is(Digits.Of(flap.AreaMm2)),
            Limb.Is(Digits.Of(flap.LimbMm)),
            Tip.Is(Digits.Of(60)),
            Cut.Is(Digits.Of(flap.IncisionMm)),
            Turn.Is(Digits.Of(60)),
            FlapCones.Of(flap.Cones),
            Drawing.Is(flap.Drawing()),
        ],
        [
            new("rhomboid-flap", "The flap is the defect turned 60° about the corner where they meet.", FlapSources.Geometry),
        ]);
}
