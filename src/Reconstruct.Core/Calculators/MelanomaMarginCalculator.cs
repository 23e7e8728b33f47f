namespace Reconstruct.Core.Calculators;

/// <summary>Excision margin of a melanoma by stage, as NICE has it.</summary>
public static class MelanomaMarginCalculator
{
    private static readonly Source Nice = new("NICE, melanoma: assessment and management: excision margins by stage", Standing: SourceStanding.Secondary);
    private static readonly ChoiceInput Stage = new("stage", "Stage", [("0", "Stage 0 (in situ)"), ("I", "Stage I"), ("II", "Stage II"), ("other", "Another stage, or not known")]);
    private static readonly YesNoInput Disfigure = new("twoCmUnacceptable", "Stage II: would 2 cm disfigure or harm unacceptably?") { Optional = true };
    private static readonly ResultSpec Margin = new("marginMm", "Margin", "number", "mm");
    private static readonly ResultSpec Strength = new("strength", "How the source says it", "text");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "melanoma-margin",
        Version = "1",
        Title = "Melanoma: margin",
        Purpose = "To show the excision margin that NICE gives for a stage of melanoma. The multidisciplinary team decides.",
        MustNotBeUsedFor = "Stages III and IV, melanoma of mucosa or eye, or instead of the decision of the multidisciplinary team.",
        Inputs = [Stage, Disfigure],
        Results = [Margin, Strength],
        Sources = [Nice],
        Warnings = ["The table by thickness of 2010 is superseded and is not used."],
        Examples =
        [
            new("Stage I", """{ "stage": "I" }""", """{ "marginMm": 10 }"""),
            new("Stage II", """{ "stage": "II", "twoCmUnacceptable": "no" }""", """{ "marginMm": 20 }"""),
            new("Stage II where 2 cm would disfigure", """{ "stage": "II", "twoCmUnacceptable": "yes" }""", """{ "marginMm": 10 }"""),
            new("Stage 0", """{ "stage": "0" }""", """{ "marginMm": 5, "strength": "consider at least" }"""),
            new("Another stage", """{ "stage": "other" }""", """{ "marginMm": null }"""),
        ],
        Rule = (given, _) => Say(given[Stage], given[Disfigure]),
    };

    private static Result<CalculatorOutcome> Say(string stage, bool? unacceptable)
    {
        var (mm, strength) = (stage, unacceptable) switch
        {
            ("0", _) => ((double?)5, "consider at least"),
            ("I", _) => (10, "given"),
            ("II", true) => (10, "given where 2 cm would disfigure or harm unacceptably"),
            ("II", _) => (20, "given"),
            _ => (null, (string?)null),
        };
        return new CalculatorOutcome([Margin.Is(mm), Strength.Is(strength)],
            [new("melanoma-margin", mm is null ? "The source that was read gives no margin for this." : $"Stage {stage}: {mm / 10} cm.", Nice)],
            stage == "II" && unacceptable is null ? ["It is not known whether 2 cm would disfigure or harm unacceptably: where it would, the source gives 1 cm."] : []);
    }
}
