using Reconstruct.Core.Risk;

namespace Reconstruct.Core.Calculators;

/// <summary>The Surgical Risk Scale. Source: see <see cref="SurgicalRiskScale"/>. Hazards: HAZ-109.</summary>
public static class SrsCalculator
{
    private static readonly ResultSpec Points = new("points", "Sum, 3 to 14", "number", "points");
    private static readonly ResultSpec Death = new("deathPercent", "Death in hospital", "number", "%") { IsRisk = true };

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "srs",
        Version = "1",
        Title = "Surgical Risk Scale",
        Purpose = "To compare groups of operated adults by ASA grade, urgency and size of the operation.",
        MustNotBeUsedFor = RiskInputs.MustNot,
        Inputs = [RiskInputs.Asa, RiskInputs.Urgency, RiskInputs.Severity],
        Results = [Points, Death, InputEcho.Spec],
        Sources = [RiskSources.Srs],
        Warnings = [RiskInputs.NoInterval, "SORT told those who died from those who lived better than this scale did."],
        Examples =
        [
            new("The least there is", """{ "asaGrade": 1, "urgency": "elective", "severity": "minor" }""", """{ "points": 3, "deathPercent": 0.0681862799 }"""),
            new("ASA 3, urgent, complex", """{ "asaGrade": 3, "urgency": "urgent", "severity": "complex" }""", """{ "points": 11, "deathPercent": 36.1236824851 }"""),
        ],
        Rule = (given, _) =>
        {
            var points = SurgicalRiskScale.Points(given[RiskInputs.Asa], EnumText.Parse<OperationUrgency>(given[RiskInputs.Urgency]), EnumText.Parse<SurgicalSeverity>(given[RiskInputs.Severity]));
            return new CalculatorOutcome(
                [Points.Is((double)points), Death.Is(Digits.Of(Logit.Percent(SurgicalRiskScale.Death(points)))), InputEcho.Of(Model!.Inputs, given)],
                [new("srs-sum", $"{points} points in all.", RiskSources.Srs)]);
        },
    };
}
