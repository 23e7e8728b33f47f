using Reconstruct.Core.Planning.Wounds;

namespace Reconstruct.Core.Calculators;

/// <summary>PUSH 3.0. Source: see <see cref="PushScore"/>.</summary>
public static class PushCalculator
{
    private static readonly Source Push = new("PUSH Tool 3.0, National Pressure Ulcer Advisory Panel: bands of length x width", Standing: SourceStanding.Secondary);
    private static readonly NumberInput Length = new("lengthCm", "Greatest length", "cm", 0, 60);
    private static readonly NumberInput Width = new("widthCm", "Greatest width across it", "cm", 0, 60);
    private static readonly WholeInput Exudate = new("exudateScore", "Score for exudate", null, 0, 3) { Hint = "As on the PUSH form, none to heavy" };
    private static readonly WholeInput Tissue = new("tissueScore", "Score for the type of tissue", null, 0, 4) { Hint = "As on the PUSH form; 0 is closed" };
    private static readonly ResultSpec Area = new("areaCm2", "Length × width", "number", "cm²");
    private static readonly ResultSpec AreaScore = new("areaScore", "Score for length × width", "number");
    private static readonly ResultSpec Total = new("total", "PUSH score, 0 to 17", "number");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "push",
        Version = "1",
        Title = "PUSH score",
        Purpose = "To follow the healing of a pressure ulcer by one number.",
        MustNotBeUsedFor = "Wounds that are not pressure ulcers, choosing a treatment, or comparing one patient with another.",
        Inputs = [Length, Width, Exudate, Tissue],
        Results = [Area, AreaScore, Total],
        Sources = [Push],
        Warnings = ["Length × width overstates the area of an ellipse by 27%."],
        Examples =
        [
            new("2.0 cm² scores 4", """{ "lengthCm": 2, "widthCm": 1, "exudateScore": 1, "tissueScore": 2 }""", """{ "areaCm2": 2, "areaScore": 4, "total": 7 }"""),
            new("2.2 cm² scores 5", """{ "lengthCm": 2.2, "widthCm": 1, "exudateScore": 1, "tissueScore": 2 }""", """{ "areaScore": 5, "total": 8 }"""),
            new("Closed", """{ "lengthCm": 0, "widthCm": 0, "exudateScore": 0, "tissueScore": 0 }""", """{ "total": 0 }"""),
        ],
        Rule = (given, _) =>
        {
            PushScore score = new(given[Length], given[Width], given[Exudate], given[Tissue]);
            return new CalculatorOutcome([Area.Is(Digits.Of(score.AreaCm2)), AreaScore.Is((double)score.AreaScore), Total.Is((double)score.Total)],
                [new("push-bands", $"The area falls in the band of score {score.AreaScore}.", Push)]);
        },
    };
}
