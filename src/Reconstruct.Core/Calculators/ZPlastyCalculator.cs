using Reconstruct.Core.Planning.Flaps;

namespace Reconstruct.Core.Calculators;

/// <summary>Gain of length and turn of a Z-plasty, single, in a row or uneven. Source: see <see cref="ZPlasty"/>.</summary>
public static class ZPlastyCalculator
{
    private static readonly NumberInput Length = new("lengthMm", "Length of the line to be lengthened", "mm", 1, 500) { Hint = "For several Zs in a row, the whole line" };
    private static readonly NumberInput Angle = new("angleDegrees", "Angle of the flaps", "degrees", ZPlasty.LeastAngle, ZPlasty.MostAngle);
    private static readonly NumberInput Second = new("secondAngleDegrees", "Angle of the second flap, if it differs", "degrees", ZPlasty.LeastAngle, ZPlasty.MostAngle) { Optional = true };
    private static readonly WholeInput Count = new("count", "How many Zs in a row", null, 1, 12) { Optional = true, Hint = "1, if left out" };

    private static readonly ResultSpec NewLength = new("theoreticalLengthMm", "Length afterwards, by flat geometry", "number", "mm");
    private static readonly ResultSpec Gain = new("theoreticalGainPercent", "Gain of length, by flat geometry", "number", "%");
    private static readonly ResultSpec Expected = new("expectedGainPercent", "Gain of length to expect in this patient", "number", "%");
    private static readonly ResultSpec Turn = new("commonLimbTurnDegrees", "Turn of the common limb", "number", "degrees");
    private static readonly ResultSpec Limb = new("limbMm", "Length of each limb", "number", "mm");
    private static readonly ResultSpec Lateral = new("lateralNeedMm", "Skin that each Z takes in from the sides", "number", "mm");
    private static readonly ResultSpec First = new("firstFlapMm2", "Area of the first flap of each Z", "number", "mm²");
    private static readonly ResultSpec Other = new("secondFlapMm2", "Area of the second flap of each Z", "number", "mm²");
    private static readonly ResultSpec Before = new("drawing", "As marked", "drawing");
    private static readonly ResultSpec After = new("drawingAfterwards", "Afterwards, by flat geometry", "drawing");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "z-plasty",
        Version = "1",
        Title = "Z-plasty",
        Purpose = "To plan how far a Z-plasty can lengthen a line, how much skin it needs from the sides, and how far the scar turns.",
        MustNotBeUsedFor = FlapSources.MustNot,
        Inputs = [Length, Angle, Second, Count],
        Results = [NewLength, Gain, Expected, Turn, Limb, Lateral, First, Other, Before, After],
        Sources = [FlapSources.Geometry, FlapSources.Roggendorf],
        Warnings = [FlapSources.Flat, "Teaching texts give a turn of 45° for a 30° Z and 60° for a 45° Z. Plane geometry gives 53.8° and 73.7°."],
        Examples =
        [
            new("A 60° Z on 20 mm", """{ "lengthMm": 20, "angleDegrees": 60 }""",
                """{ "theoreticalLengthMm": 34.6410161514, "theoreticalGainPercent": 73.2050807569, "commonLimbTurnDegrees": 90, "limbMm": 20, "expectedGainPercent": null }"""),
            new("A 30° Z turns 53.8°, not 45°", """{ "lengthMm": 10, "angleDegrees": 30 }""",
                """{ "theoreticalGainPercent": 23.9313674927, "commonLimbTurnDegrees": 53.7939768870 }"""),
            new("Four 60° Zs on 40 mm give the same length for a quarter of the skin", """{ "lengthMm": 40, "angleDegrees": 60, "count": 4 }""",
                """{ "theoreticalLengthMm": 69.2820323028, "lateralNeedMm": 7.3205080757, "limbMm": 10 }"""),
            new("An uneven Z of 60° and 30°", """{ "lengthMm": 10, "angleDegrees": 60, "secondAngleDegrees": 30 }""",
                """{ "theoreticalGainPercent": 41.4213562373, "drawingAfterwards": null }"""),
        ],
        Rule = (given, _) => Say(new(given[Length], given[Angle], given.Maybe(Second) ?? given[Angle], given.Maybe(Count) ?? 1)),
    };

    private static Result<CalculatorOutcome> Say(ZPlasty z) => new CalculatorOutcome(
        [
            NewLength.Is(Digits.Of(z.NewLengthMm)), Gain.Is(Digits.Of(z.GainPercent)), Expected.Is(ResultValue.Unknown), Turn.Is(Digits.Of(z.RotationDegrees)),
            Limb.Is(Digits.Of(z.LimbMm)), Lateral.Is(Digits.Of(z.LateralNeedMm)), First.Is(Digits.Of(z.FirstFlapMm2)), Other.Is(Digits.Of(z.SecondFlapMm2)),
            Before.Is(z.Before()), After.Is(z.After()),
        ],
        [
            new("z-plasty-common-limb", "The new line is the longer diagonal of the four corners of the Z.", FlapSources.Geometry),
            new("z-plasty-expected", "In flat skin only 75° and 60° Zs use the gain well, and 30° Zs can even shorten. How much a patient's skin gives has no number: it is not known.", FlapSources.Roggendorf),
        ],
        Warnings(z));

    private static string[] Warnings(ZPlasty z) =>
    [
        .. Math.Min(z.FirstAngle, z.SecondAngle) < 45 ? ["Narrow flaps of 30° can shorten the line in flat skin instead of lengthening it."] : Array.Empty<string>(),
        .. z.FirstAngle != z.SecondAngle ? ["Uneven flaps do not lie flat when they have changed places: no drawing of afterwards is given."] : Array.Empty<string>(),
    ];
}
