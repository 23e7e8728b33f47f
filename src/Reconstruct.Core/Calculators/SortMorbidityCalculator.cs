using Reconstruct.Core.Risk;

namespace Reconstruct.Core.Calculators;

/// <summary>SORT-morbidity. Source: see <see cref="Sort.Morbidity"/>. Hazards: HAZ-109.</summary>
public static class SortMorbidityCalculator
{
    private static readonly ResultSpec[] Specs =
    [
        new("day7Percent", "Any morbidity on day 7", "number", "%") { IsRisk = true },
        new("day7LowGradePercent", "Of low grade, on day 7", "number", "%") { IsRisk = true },
        new("day7HighGradePercent", "Of high grade, on day 7", "number", "%") { IsRisk = true },
        new("day14Percent", "Any on day 14", "number", "%") { IsRisk = true },
        new("day21Percent", "Any on day 21", "number", "%") { IsRisk = true },
        new("day28Percent", "Any on day 28", "number", "%") { IsRisk = true },
    ];

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "sort-morbidity",
        Version = "1",
        Title = "SORT-morbidity: still unwell in hospital",
        Purpose = "To tell an adult before a planned operation how many people like them were still unwell in hospital 7 to 28 days after it.",
        MustNotBeUsedFor = RiskInputs.MustNot + " Emergencies.",
        Inputs = [RiskInputs.Asa, RiskInputs.Specialty, RiskInputs.Severity, RiskInputs.Cancer, RiskInputs.Age],
        Results = [.. Specs, InputEcho.Spec],
        Sources = [RiskSources.SortMorbidity, RiskSources.SortCode],
        Warnings =
        [
            "Morbidity here is what the Post-Operative Morbidity Survey counts in people who are still in hospital. It is not the loss of a flap, nor a wound that breaks down at home.",
            RiskInputs.NoInterval,
        ],
        Examples =
        [
            new("ASA 3, complex, cancer, aged 58",
                """{ "asaGrade": 3, "specialty": "other", "severity": "complex", "cancer": "yes", "ageYears": 58 }""", """{ "day7Percent": 55.6754352893 }"""),
        ],
        Rule = (given, _) =>
        {
            var facts = RiskInputs.Sort(given, urgency: false);
            CalculatorResult One(ResultSpec spec, int outcome) => RiskInputs.Percent(spec, [.. facts.Select(f => Logit.Percent(Sort.Of((MorbidityOutcome)outcome, Sort.Morbidity(f))))]);
            return new CalculatorOutcome(
                [.. Specs.Select(One), InputEcho.Of(Model!.Inputs, given)],
                [new("sort-morbidity-equation", "Five facts give any morbidity on day 7; the others follow from it.", RiskSources.SortCode)],
                RiskInputs.Unknowns(facts.Count > 1));
        },
    };
}
