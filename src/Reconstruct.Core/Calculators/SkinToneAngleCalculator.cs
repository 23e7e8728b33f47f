using Reconstruct.Core.Planning.Colour;

namespace Reconstruct.Core.Calculators;

/// <summary>The individual typology angle of measured skin. Source: see <see cref="SkinToneAngle"/>.</summary>
public static class SkinToneAngleCalculator
{
    private static readonly Source Ita = new("Individual typology angle: atan((L* - 50) / b*), groups at 55, 41, 28, 10 and -30 degrees", Standing: SourceStanding.Secondary);
    private static readonly NumberInput Lightness = new("lightnessL", "L*", null, 0, 100);
    private static readonly NumberInput Yellow = new("yellowB", "b*", null, 0.1, 60) { Hint = "Skin has a b* over 0" };
    private static readonly ResultSpec Angle = new("angleDegrees", "Individual typology angle", "number", "degrees");
    private static readonly ResultSpec Tone = new("tone", "Group: very-light, light, intermediate, tan, brown or dark", "text");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "skin-tone-angle",
        Version = "1",
        Title = "Skin tone angle (ITA)",
        Purpose = "To describe how light measured skin is, so that colour matching and results can be compared fairly between skin tones.",
        MustNotBeUsedFor = "Telling a person's ethnicity, or diagnosing.",
        Inputs = [Lightness, Yellow],
        Results = [Angle, Tone],
        Sources = [Ita],
        Examples =
        [
            new("Light skin", """{ "lightnessL": 65, "yellowB": 15 }""", """{ "angleDegrees": 45, "tone": "light" }"""),
            new("Dark skin", """{ "lightnessL": 35, "yellowB": 15 }""", """{ "angleDegrees": -45, "tone": "dark" }"""),
        ],
        Rule = (given, _) =>
        {
            var degrees = SkinToneAngle.Degrees(given[Lightness], given[Yellow]);
            return new CalculatorOutcome([Angle.Is(Digits.Of(degrees)), Tone.Is(EnumText.Kebab(SkinToneAngle.Tone(degrees)))],
                [new("skin-tone-angle", "The angle of the colour in the plane of L* and b*, seen from L* = 50.", Ita)]);
        },
    };
}
