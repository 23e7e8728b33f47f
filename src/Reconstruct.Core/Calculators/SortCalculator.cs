using Reconstruct.Core.Risk;

namespace Reconstruct.Core.Calculators;

/// <summary>SORT. Source: see <see cref="Sort"/>. Hazards: HAZ-109.</summary>
public static class SortCalculator
{
    private static readonly ResultSpec Death = new("deathPercent", "Death within 30 days", "number", "%") { IsRisk = true };

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "sort",
        Version = "1",
        Title = "SORT: death within 30 days",
        Purpose = "To tell an adult who will stay in hospital how many people like them died within 30 days of a non-cardiac operation.",
        MustNotBeUsedFor = RiskInputs.MustNot,
        Inputs = [RiskInputs.Asa, RiskInputs.Urgency, RiskInputs.Specialty, RiskInputs.Severity, RiskInputs.Cancer, RiskInputs.Age],
        Results = [Death, InputEcho.Spec],
        Sources = [RiskSources.Sort, RiskSources.SortCode, RiskSources.TooMany],
        Warnings = [RiskInputs.NoInterval, RiskInputs.Dated],
        Examples =
        [
            new("ASA 3, elective, complex, cancer, aged 58",
                """{ "asaGrade": 3, "urgency": "elective", "specialty": "other", "severity": "complex", "cancer": "yes", "ageYears": 58 }""", """{ "deathPercent": 0.7340359696 }"""),
            new("Cancer not known: a range",
                """{ "asaGrade": 3, "urgency": "elective", "specialty": "other", "severity": "complex", "cancer": "unknown", "ageYears": 58 }""", """{ "deathPercent": null }"""),
        ],
        Rule = (given, _) =>
        {
            var facts = RiskInputs.Sort(given, urgency: true);
            return new CalculatorOutcome(
                [RiskInputs.Percent(Death, [.. facts.Select(f => Logit.Percent(Sort.Death(f)))]), InputEcho.Of(Model!.Inputs, given)],
                [new("sort-equation", "Six facts, each with its coefficient, on the scale of log odds.", RiskSources.SortCode)],
                RiskInputs.Unknowns(facts.Count > 1));
        },
    };
}
