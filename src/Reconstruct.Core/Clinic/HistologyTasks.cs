using Reconstruct.Core.Clocks;
using Reconstruct.Core.People;

namespace Reconstruct.Core.Clinic;

/// <summary>A specimen that was sent leaves a dated task until its report is back. The day is the one that the clinician gives: no laboratory's usual time is assumed.</summary>
internal static class HistologyTasks
{
    public const string Report = "histology-report";

    public static readonly IReadOnlyList<(string, FormItemKind)> Needs =
        [("specimen-sent", FormItemKind.YesNo), ("histology-expected-by", FormItemKind.Date), ("histology-reported-on", FormItemKind.Date)];

    public static IEnumerable<PlannedTask> Plan(IReadOnlyDictionary<string, FormAnswer> answers, DateTimeOffset now)
    {
        if (answers.YesNo("specimen-sent") != true) yield break;
        var expected = answers.Day("histology-expected-by");
        var due = expected is { } day ? AssessmentTasks.EndOf(day) : now;
        var why = expected is null ? "A specimen was sent and nobody has said by when its report is expected" : "The day by which the report is expected, as entered";
        yield return new(Report, "Read the histology report, act on it and tell the patient", Role.Surgeon, due, false, why)
        {
            AtOnce = expected is null, Settled = answers.Day("histology-reported-on") is { } on ? $"Reported on {on.InWords()}, by the form" : null,
        };
    }
}
