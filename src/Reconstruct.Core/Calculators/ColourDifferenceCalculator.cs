using Reconstruct.Core.Planning.Colour;

namespace Reconstruct.Core.Calculators;

/// <summary>How far two measured colours are apart. Source: see <see cref="Ciede2000"/>.</summary>
public static class ColourDifferenceCalculator
{
    private static readonly Source Sharma = new("Sharma G, Wu W, Dalal EN, Color Research and Application 2005;30:21-30: CIEDE2000, with 34 test pairs", Standing: SourceStanding.Secondary);
    private static readonly Source Leow = new("Leow ME and others 2006: silicone digits, 90 assessors; CIE 1976 difference that was seen and that was accepted, fair 0.8 and 1.8, dark 1.3 and 2.6", Standing: SourceStanding.Secondary);
    private static readonly Source Meters = new("Nacher-Garcia C, University of Surrey 2016: repeatability of spectrophotometers on skin, 0.47 to 1.43 units", Standing: SourceStanding.Secondary);

    private static readonly NumberInput FirstL = new("firstL", "First colour: L*", null, 0, 100) { Hint = "From a colour meter, or a photograph with a reference card" };
    private static readonly NumberInput FirstA = new("firstA", "First colour: a*", null, -128, 128);
    private static readonly NumberInput FirstB = new("firstB", "First colour: b*", null, -128, 128);
    private static readonly NumberInput SecondL = new("secondL", "Second colour: L*", null, 0, 100);
    private static readonly NumberInput SecondA = new("secondA", "Second colour: a*", null, -128, 128);
    private static readonly NumberInput SecondB = new("secondB", "Second colour: b*", null, -128, 128);
    private static readonly ChoiceInput Shade = new("shade", "Which of the shades that were studied is the skin nearer to?", [("fair", "Fair"), ("dark", "Dark")]) { Optional = true };

    private static readonly ResultSpec DeltaE00 = new("deltaE00", "Difference, CIEDE2000", "number");
    private static readonly ResultSpec DeltaE76 = new("deltaE76", "Difference, CIE 1976", "number");
    private static readonly ResultSpec Seen = new("couldBeSeen", "Over the difference that assessors saw", "yes-no");
    private static readonly ResultSpec Accepted = new("wasAccepted", "Within the difference that assessors accepted", "yes-no");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "colour-difference",
        Version = "2",
        Title = "Colour difference",
        Purpose = "To compare the measured colour of skin with that of a camouflage product or a prosthesis.",
        MustNotBeUsedFor = "Diagnosing, or judging colours that were read from a photograph without a reference card.",
        Inputs = [FirstL, FirstA, FirstB, SecondL, SecondA, SecondB, Shade],
        Results = [DeltaE00, DeltaE76, Seen, Accepted],
        Sources = [Sharma, Leow, Meters],
        Warnings =
        [
            "Meters differ by 0.47 to 1.43 units from one reading of skin to the next: a smaller difference may be no difference. The range shown is 1.43 units either way.",
            "People see less difference on dark skin, so there is one threshold for each shade. They were measured on silicone fingers and belong to the difference of CIE 1976.",
        ],
        Examples =
        [
            new("The first of the 34 published pairs", """{ "firstL": 50, "firstA": 2.6772, "firstB": -79.7751, "secondL": 50, "secondA": 0, "secondB": -82.7485 }""",
                """{ "deltaE00": 2.0425, "couldBeSeen": null }"""),
            new("One unit on fair skin: seen, and accepted", """{ "firstL": 65, "firstA": 12, "firstB": 18, "secondL": 66, "secondA": 12, "secondB": 18, "shade": "fair" }""",
                """{ "deltaE76": 1, "couldBeSeen": true, "wasAccepted": true }"""),
            new("The same unit on dark skin: not seen", """{ "firstL": 35, "firstA": 12, "firstB": 18, "secondL": 36, "secondA": 12, "secondB": 18, "shade": "dark" }""",
                """{ "deltaE76": 1, "couldBeSeen": false, "wasAccepted": true }"""),
            new("At the edge of what was accepted on dark skin", """{ "firstL": 50, "firstA": 12, "firstB": 18, "secondL": 52.6, "secondA": 12, "secondB": 18, "shade": "dark" }""",
                """{ "deltaE76": 2.6, "couldBeSeen": true, "wasAccepted": true }"""),
        ],
        Rule = (given, _) => Say(new(given[FirstL], given[FirstA], given[FirstB]), new(given[SecondL], given[SecondA], given[SecondB]), given.Maybe(Shade)),
    };

    private static Result<CalculatorOutcome> Say(LabColour first, LabColour second, string? shade)
    {
        ShadeJudgement judged = new(first.Cie76(second), shade is null ? null : EnumText.Parse<StudiedShade>(shade));
        return new CalculatorOutcome(
            [
                DeltaE00.Is(Math.Round(Ciede2000.Between(first, second), 4)),
                DeltaE76.Is(Math.Round(judged.DeltaE76, 4), Math.Round(judged.Low, 4), Math.Round(judged.High, 4)),
                Seen.Is(judged.CouldBeSeen),
                Accepted.Is(judged.WasAccepted),
            ],
            [
                new("ciede2000", "The difference is computed with all weights 1.", Sharma),
                new("colour-meter", "A reading has its own uncertainty.", Meters),
                new("colour-threshold", shade is null ? "No shade was chosen, so no threshold is applied." : $"Thresholds for {shade} skin.", Leow),
            ],
            judged.IsUncertain ? ["The meter alone could turn round whether it is seen, or whether it is accepted: a threshold lies within the range shown."] : []);
    }
}
