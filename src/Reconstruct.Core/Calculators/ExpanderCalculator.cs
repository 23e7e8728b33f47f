using Reconstruct.Core.Planning.Expansion;

namespace Reconstruct.Core.Calculators;

/// <summary>Volume and gain of a tissue expander. Source: see <see cref="RoundExpander"/> and <see cref="RectangularExpander"/>.</summary>
public static class ExpanderCalculator
{
    /// <summary>Code: a measure of another shape than the one that was chosen.</summary>
    public const string ForeignCode = "expander-other-shape";

    private static readonly Source Geometry = new("Plane and solid geometry of a spherical cap and a half cylinder", Standing: SourceStanding.Inferred);
    private static readonly Source VanRappard = new("van Rappard JHA and others 1988: about 35% of the theoretical gain was realised, in pigs; shape matters", Standing: SourceStanding.Secondary);
    private static readonly ChoiceInput Shape = new("shape", "Shape of the base", [("round", "Round"), ("rectangular", "Rectangular")]);
    private static readonly NumberInput Radius = new("baseRadiusCm", "Round: radius of the base", "cm", 0.5, 20) { Optional = true };
    private static readonly NumberInput Height = new("heightCm", "Round: height of the dome", "cm", 0.1, 20) { Optional = true };
    private static readonly NumberInput Width = new("widthCm", "Rectangular: width of the base", "cm", 0.5, 30) { Optional = true };
    private static readonly NumberInput Length = new("lengthCm", "Rectangular: length of the base", "cm", 0.5, 40) { Optional = true };
    private static readonly ResultSpec Volume = new("volumeMl", "Volume", "number", "mL");
    private static readonly ResultSpec Dome = new("domeCm2", "Area of the dome", "number", "cm²");
    private static readonly ResultSpec Gain = new("theoreticalGainCm2", "Dome less base: the most there can be to gain", "number", "cm²");
    private static readonly ResultSpec Realised = new("gainAsInPigsCm2", "The part of it that was realised in pigs", "number", "cm²");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "expander",
        Version = "2",
        Title = "Tissue expander",
        Purpose = "To compare expanders by volume and by the skin that they could give at most.",
        MustNotBeUsedFor = "Promising how much skin a patient will gain, or deciding how much to fill.",
        Inputs = [Shape, Radius, Height, Width, Length],
        Results = [Volume, Dome, Gain, Realised],
        Sources = [Geometry, VanRappard],
        Warnings = ["The realised part was measured in pigs: 35% is no number for people. A crescent has no closed form and is not computed."],
        Examples =
        [
            new("Round, radius 5 cm, height 4 cm", """{ "shape": "round", "baseRadiusCm": 5, "heightCm": 4 }""",
                """{ "volumeMl": 190.5899543178, "domeCm2": 128.8052987972, "theoreticalGainCm2": 50.2654824574, "gainAsInPigsCm2": 17.5929188601 }"""),
            new("Rectangular, 6 by 10 cm", """{ "shape": "rectangular", "widthCm": 6, "lengthCm": 10 }""",
                """{ "domeCm2": 94.2477796077, "theoreticalGainCm2": 34.2477796077, "volumeMl": 141.3716694115 }"""),
        ],
        Checks =
        [
            Needed("round", Radius), Needed("round", Height), Needed("rectangular", Width), Needed("rectangular", Length),
            Foreign("round", Width), Foreign("round", Length), Foreign("rectangular", Radius), Foreign("rectangular", Height),
            CrossCheck.On([Shape, Radius, Height], given => given[Shape] == "round" && given.Maybe(Height) > given.Maybe(Radius),
                new(ExpanderGain.BeyondHalfCode, "Height of the dome must be at most the radius of the base: a higher one is more than half a ball", Height.Name)),
        ],
        Rule = (given, _) => given[Shape] == "round" ? Say(new RoundExpander(given[Radius], given[Height])) : Say(new RectangularExpander(given[Width], given[Length])),
    };

    private static CrossCheck Needed(string shape, NumberInput input) =>
        CrossCheck.On([Shape, input], given => given[Shape] == shape && !given.Has(input), InputRefusals.Missing(input, input.Name));

    private static CrossCheck Foreign(string shape, NumberInput input) =>
        CrossCheck.On([Shape, input], given => given[Shape] == shape && given.Has(input), new(ForeignCode, $"Leave it out, or change the shape. This belongs to another: {input.Label}", input.Name));

    private static Result<CalculatorOutcome> Say(RoundExpander e) => Say(e.VolumeMl, e.DomeCm2, e.GainCm2, "A spherical cap on a round base.");

    private static Result<CalculatorOutcome> Say(RectangularExpander e) => Say(e.VolumeMl, e.DomeCm2, e.GainCm2, "Half a cylinder on a rectangular base, its ends left off.");

    private static CalculatorOutcome Say(double volume, double dome, double gain, string shape) => new(
        [Volume.Is(Digits.Of(volume)), Dome.Is(Digits.Of(dome)), Gain.Is(Digits.Of(gain)), Realised.Is(Digits.Of(0.35 * gain))],
        [new("expander-shape", shape, Geometry), new("expander-realised", "About 35% of the theoretical gain.", VanRappard)]);
}
