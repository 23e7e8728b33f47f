using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Calculators;

/// <summary>The 28, 31 and 62-day cancer standards for one patient. Source: see <see cref="CancerWaits"/>.</summary>
public static class CancerWaitsCalculator
{
    private static readonly ChoiceInput Route = new("route", "How did the patient come?",
    [
        ("urgent-suspected-cancer", "Urgent suspected cancer referral"),
        ("screening", "Screening programme"),
        ("breast-symptoms", "Breast symptoms, cancer not suspected at first"),
        ("consultant-upgrade", "Upgrade by a consultant"),
    ]);

    private static readonly DateInput Received = new("receivedOn", "Day the referral was received, or day of the upgrade") { Optional = true };
    private static readonly DateInput Told = new("toldOn", "Day the patient was told the diagnosis or the all-clear") { Optional = true };
    private static readonly DateInput Decided = new("decisionToTreatOn", "Day of the decision to treat") { Optional = true };
    private static readonly DateInput Earliest = new("earliestClinicallyAppropriateOn", "Earliest clinically appropriate date") { Optional = true };
    private static readonly DateInput Treated = new("treatedOn", "Day of treatment") { Optional = true };
    private static readonly DateInput AsAt = new("asAt", "As at which day") { Optional = true, Hint = "Today, if left out" };

    private static readonly (string Name, string Label)[] Standards =
        [("fasterDiagnosis", "28-day Faster Diagnosis"), ("decisionToTreatment", "31 days to treatment"), ("referralToTreatment", "62 days to first treatment")];

    private static readonly ResultSpec[] DueOn = [.. Standards.Select(s => new ResultSpec(s.Name + "DueOn", s.Label + ": due by", "date"))];
    private static readonly ResultSpec[] Days = [.. Standards.Select(s => new ResultSpec(s.Name + "Days", s.Label + ": days so far", "number", "days"))];

    private static readonly ResultSpec[] Verdicts = [.. Standards.Select(s =>
        new ResultSpec(s.Name + "Verdict", s.Label + ": met, breached, running, not-known or does-not-apply", "text"))];

    private static readonly ResultSpec[] Targets = [.. Standards.Select(s =>
        new ResultSpec(s.Name + "TargetPercent", s.Label + ": share of patients that a service should reach", "number", "%"))];

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "cancer-waits",
        Version = "1",
        Title = "Cancer waiting times",
        Purpose = "To compute due dates of the 28, 31 and 62-day standards and how a pathway stands against them.",
        MustNotBeUsedFor = "Deciding how urgent treatment is. A due date that has passed closes nothing.",
        Inputs = [Route, Received, Told, Decided, Earliest, Treated, AsAt],
        Results = [.. DueOn, .. Days, .. Verdicts, .. Targets],
        Sources = [CancerWaits.FasterDiagnosis.Source],
        Warnings = ["No day is deducted: the adjustments of the guidance could not be read, so none is applied.", "Day 0 is taken to be the day of receipt."],
        Examples =
        [
            new("Told on day 28, treated on day 62",
                """
                { "route": "urgent-suspected-cancer", "receivedOn": "2026-02-02", "toldOn": "2026-03-02", "decisionToTreatOn": "2026-03-10",
                  "treatedOn": "2026-04-05", "asAt": "2026-05-01" }
                """,
                """
                { "fasterDiagnosisDueOn": "2026-03-02", "fasterDiagnosisDays": 28, "fasterDiagnosisVerdict": "met",
                  "decisionToTreatmentDueOn": "2026-04-10", "decisionToTreatmentDays": 26, "decisionToTreatmentVerdict": "met",
                  "referralToTreatmentDueOn": "2026-04-05", "referralToTreatmentDays": 62, "referralToTreatmentVerdict": "met",
                  "fasterDiagnosisTargetPercent": 80, "decisionToTreatmentTargetPercent": 96, "referralToTreatmentTargetPercent": 85 }
                """),
            new("One day later, and no decision to treat",
                """{ "route": "screening", "receivedOn": "2026-02-02", "toldOn": "2026-03-03", "asAt": "2026-04-05" }""",
                """{ "fasterDiagnosisVerdict": "breached", "decisionToTreatmentVerdict": "not-known", "referralToTreatmentVerdict": "running" }"""),
        ],
        Checks = [new([Route, Received, Told, Decided, Earliest, Treated], given => Pathway(given).Refusals)],
        Rule = Judge,
    };

    private static Result<CalculatorOutcome> Judge(GivenInputs given, CalculatorContext context)
    {
        var asAt = given.Maybe(AsAt) ?? context.Today;
        return Pathway(given).Then(pathway => Say(pathway, asAt));
    }

    private static Result<CancerPathway> Pathway(GivenInputs given) => CancerPathway.Make(
        EnumText.Parse<CancerRoute>(given[Route]), given.Maybe(Received), given.Maybe(Told), given.Maybe(Decided), given.Maybe(Earliest), given.Maybe(Treated));

    private static Result<CalculatorOutcome> Say(CancerPathway pathway, DateOnly asAt)
    {
        var answers = CancerWaits.Judge(pathway, asAt);
        return new CalculatorOutcome(
            [
                .. answers.Select((a, i) => DueOn[i].Is(a.DueOn)),
                .. answers.Select((a, i) => Days[i].Is(a.Days)),
                .. answers.Select((a, i) => Verdicts[i].Is(EnumText.Kebab(a.Verdict))),
                .. answers.Select((a, i) => Targets[i].Is(CancerWaits.TargetPercent(a.Target, asAt))),
            ],
            CancerWaits.Steps(pathway, asAt));
    }
}
