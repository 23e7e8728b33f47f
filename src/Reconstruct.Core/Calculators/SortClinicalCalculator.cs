using Reconstruct.Core.Risk;

namespace Reconstruct.Core.Calculators;

/// <summary>SORT with a clinician's own estimate. Source: see <see cref="Sort.DeathWithView"/>. Hazards: HAZ-109.</summary>
public static class SortClinicalCalculator
{
    private static readonly ChoiceInput View = new("clinicianView", "What do you think the chance of death within 30 days is?",
        [("under-1", "Less than 1%"), ("up-to-2-5", "1% to 2.5%"), ("up-to-5", "2.6% to 5%"), ("up-to-10", "5.1% to 10%"), ("up-to-50", "10.1% to 50%"), ("over-50", "More than 50%")])
    { Hint = "Decide this before you look at any model" };

    private static readonly ResultSpec Death = new("deathPercent", "Death within 30 days", "number", "%") { IsRisk = true };
    private static readonly ResultSpec Alone = new("sortPercent", "The same by SORT alone", "number", "%") { IsRisk = true };

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "sort-clinical",
        Version = "1",
        Title = "SORT with the clinician's own estimate",
        Purpose = "To join what SORT says with what an experienced clinician thinks about death within 30 days of an operation.",
        MustNotBeUsedFor = RiskInputs.MustNot,
        Inputs = [RiskInputs.Asa, RiskInputs.Urgency, RiskInputs.Specialty, RiskInputs.Severity, RiskInputs.Cancer, RiskInputs.Age, View],
        Results = [Death, Alone, InputEcho.Spec],
        Sources = [RiskSources.SortClinical, RiskSources.Sort, RiskSources.SortCode],
        Warnings = [RiskInputs.NoInterval],
        Examples =
        [
            new("ASA 3, elective, complex, cancer, aged 58, thought to be 5.1% to 10%",
                """{ "asaGrade": 3, "urgency": "elective", "specialty": "other", "severity": "complex", "cancer": "yes", "ageYears": 58, "clinicianView": "up-to-10" }""",
                """{ "deathPercent": 3.5423435688, "sortPercent": 0.7340359696 }"""),
        ],
        Rule = (given, _) =>
        {
            var facts = RiskInputs.Sort(given, urgency: true);
            var alone = facts.Select(f => Logit.Percent(Sort.Death(f))).ToList();
            var view = View.Options.Select(o => o.Value).ToList().IndexOf(given[View]);
            return new CalculatorOutcome(
                [
                    RiskInputs.Percent(Death, [.. alone.Select(p => Logit.Percent(Sort.DeathWithView(p, (ClinicianView)view)))]),
                    RiskInputs.Percent(Alone, alone),
                    InputEcho.Of(Model!.Inputs, given),
                ],
                [new("sort-clinical-equation", "SORT's percentage and the clinician's band, each with its coefficient, on the scale of log odds.", RiskSources.SortCode)],
                RiskInputs.Unknowns(facts.Count > 1));
        },
    };
}
