using Reconstruct.Core.Planning.Flaps;

namespace Reconstruct.Core.Calculators;

/// <summary>Measures and plan of a rhomboid flap for a defect of 60° and 120°. Source: see <see cref="Rhomboid"/>.</summary>
public static class RhomboidCalculator
{
    private static readonly NumberInput Side = new("sideMm", "Side of the defect", "mm", 1, 200);

    private static readonly ResultSpec Short = new("shortDiagonalMm", "Short diagonal of the defect", "number", "mm");
    private static readonly ResultSpec Long = new("longDiagonalMm", "Long diagonal of the defect", "number", "mm");
    private static readonly ResultSpec Area = new("areaMm2", "Area of the defect, and of the flap", "number", "mm²");
    private static readonly ResultSpec Cut = new("incisionMm", "Cut for the flap", "number", "mm");
    private static readonly ResultSpec Turn = new("turnDegrees", "Turn of the flap about its pivot", "number", "degrees");
    private static readonly ResultSpec Drawing = new("drawing", "Plan", "drawing");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "rhomboid",
        Version = "1",
        Title = "Rhomboid flap (Limberg)",
        Purpose = "To draw a rhomboid flap for a defect with angles of 60° and 120°.",
        MustNotBeUsedFor = FlapSources.MustNot,
        Inputs = [Side],
        Results = [Short, Long, Area, Cut, Turn, Drawing],
        Sources = [FlapSources.Geometry],
        Warnings = [FlapSources.Flat],
        Examples =
        [
            new("A side of 20 mm", """{ "sideMm": 20 }""",
                """{ "shortDiagonalMm": 20, "longDiagonalMm": 34.6410161514, "areaMm2": 346.4101615138, "incisionMm": 40, "turnDegrees": 60 }"""),
        ],
        Rule = (given, _) => Say(new(given[Side])),
    };

    private static Result<CalculatorOutcome> Say(Rhomboid flap) => new CalculatorOutcome(
        [
            Short.Is(Digits.Of(flap.ShortDiagonalMm)),
            Long.Is(Digits.Of(flap.LongDiagonalMm)),
            Area.Is(Digits.Of(flap.AreaMm2)),
            Cut.Is(Digits.Of(flap.IncisionMm)),
            Turn.Is(Digits.Of(60)),
            Drawing.Is(flap.Drawing()),
        ],
        [
            new("rhomboid-flap", "The flap is the defect turned 60° about the corner where they meet.", FlapSources.Geometry),
        ]);
}
