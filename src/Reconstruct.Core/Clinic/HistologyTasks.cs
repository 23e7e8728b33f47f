using System.Globalization;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning.Margins;

namespace Reconstruct.Core.Clinic;

/// <summary>
/// A specimen that was sent leaves a dated task until its report is back, says something that is known, and the patient was told; a report that asks for more leaves tasks of its own. The
/// day is the one that the clinician gives: no laboratory's usual time is assumed, and what has no day is due at once. A squamous cell carcinoma of which all is out still asks for a decision
/// while a margin is nearer than <see cref="SccMargin.ClearanceMm"/>, or is not known. Source: <see cref="SccMargin.ReadIn"/>.
/// </summary>
internal static class HistologyTasks
{
    public const string Report = "histology-report";

    /// <summary>The nearest margins of the report, in mm.</summary>
    private static readonly string[] Margins = ["peripheral", "deep"];

    private static readonly IReadOnlyList<(string LinkId, FormItemKind Kind)> Both =
    [
        ("specimen-sent", FormItemKind.YesNo), ("histology-expected-by", FormItemKind.Date), ("histology-reported-on", FormItemKind.Date), ("told", FormItemKind.YesNo), ("complete", FormItemKind.YesNo),
        ("re-excision", FormItemKind.YesNo), ("re-excision-outcome", FormItemKind.Choice), ("re-excision-by", FormItemKind.Date), ("re-excision-on", FormItemKind.Date),
    ];

    public static readonly IReadOnlyList<(string LinkId, FormItemKind Kind)> Needs = [.. Both, ("excised", FormItemKind.YesNo), ("histology-type", FormItemKind.Choice), .. Margins.Select(m => (m, FormItemKind.Measure))];

    public static readonly IReadOnlyList<(string LinkId, FormItemKind Kind)> BenignNeeds = [.. Both, ("removed", FormItemKind.YesNo), ("unexpected-cancer", FormItemKind.YesNo), ("cancer-acted", FormItemKind.YesNo)];

    /// <param name="answers">The answers to what is asked.</param>
    /// <param name="now">The present.</param>
    /// <param name="benign">True for a lesion that was taken for benign.</param>
    public static IEnumerable<PlannedTask> Plan(IReadOnlyDictionary<string, FormAnswer> answers, DateTimeOffset now, bool benign)
    {
        if (answers.YesNo("specimen-sent") != true) return NoSpecimen(answers, now, benign);
        List<PlannedTask> tasks = [Read(answers, now, benign)];
        if (answers.Day("histology-reported-on") is null) return tasks;
        var unexpected = benign && answers.YesNo("unexpected-cancer") == true;
        if (unexpected) tasks.Add(AtOnce("unexpected-cancer", "The report shows a cancer that was not expected: act on it", "Nobody has recorded that it was acted on", answers.YesNo("cancer-acted") == true ? "Acted on, by the form" : null, now));
        var cancer = benign ? unexpected : answers.Code("histology-type") is { } type && type != "benign";
        if (cancer && Undecided(answers, benign) is { } why) tasks.Add(Decide(answers, why, now));
        if (answers.YesNo("re-excision") == true) tasks.Add(Again(answers, now));
        return tasks;
    }

    /// <summary>Whether tissue that was thought benign is always sent is for the clinician; whether it was sent is not to stay unknown.</summary>
    private static IEnumerable<PlannedTask> NoSpecimen(IReadOnlyDictionary<string, FormAnswer> answers, DateTimeOffset now, bool benign)
    {
        const string Code = "specimen";
        var (cutOut, sent) = (answers.YesNo(benign ? "removed" : "excised") == true, answers.YesNo("specimen-sent"));
        if (!cutOut || (benign && answers.GetValueOrDefault("specimen-sent") is not FormAnswer.NotKnown)) yield break;
        yield return sent is null
            ? AtOnce(Code, "Find out whether a specimen was sent", "It was cut out. Not known is not a no", null, now)
            : AtOnce(Code, "It was cut out and no specimen was sent: find the specimen, or say why there is none", "By the form. No report will come", null, now);
    }

    private static PlannedTask Read(IReadOnlyDictionary<string, FormAnswer> answers, DateTimeOffset now, bool benign)
    {
        const string What = "Read the histology report, act on it and tell the patient";
        var known = benign ? answers.YesNo("unexpected-cancer") is not null : answers.Code("histology-type") is not null;
        if (answers.Day("histology-reported-on") is { } on)
        {
            if (!known) return AtOnce(Report, What, $"The report came back on {on.InWords()}, and what it shows is not known", null, now);
            var settled = answers.YesNo("told") == true ? $"Reported on {on.InWords()} and the patient told, by the form" : null;
            return AtOnce(Report, What, $"The report came back on {on.InWords()}, and nobody has recorded that the patient was told", settled, now);
        }
        return answers.Day("histology-expected-by") is { } day
            ? new(Report, What, Role.Surgeon, AssessmentTasks.EndOf(day), false, "The day by which the report is expected, as entered")
            : AtOnce(Report, What, "A specimen was sent and nobody has said by when its report is expected", null, now);
    }

    /// <summary>Why somebody has to decide whether more is cut out; null when the report asks for no decision. A margin that is not known is not clear.</summary>
    private static string? Undecided(IReadOnlyDictionary<string, FormAnswer> answers, bool benign)
    {
        if (answers.YesNo("complete") is not { } complete) return "It is not known whether all of it is out, and no decision is recorded";
        if (!complete) return "The report says that not all of it is out, and no decision is recorded";
        if (benign || answers.Code("histology-type") is not "scc") return null;
        var margins = Margins.Select(m => answers.GetValueOrDefault(m) is FormAnswer.Number number ? (double)number.Value : (double?)null).ToList();
        const double Limit = SccMargin.ClearanceMm;
        if (margins.TrueForAll(m => m >= Limit)) return null;
        return string.Create(CultureInfo.InvariantCulture, $"All of it is out, by the report, and {(margins.Exists(m => m < Limit)
            ? $"a margin of this squamous cell carcinoma is under {Limit} mm"
            : $"it is not known that every margin of this squamous cell carcinoma is at least {Limit} mm")}; no decision is recorded. {SccMargin.ReadIn.Citation}");
    }

    private static PlannedTask Decide(IReadOnlyDictionary<string, FormAnswer> answers, string why, DateTimeOffset now)
    {
        var decided = answers.YesNo("re-excision") switch { true => "Decided, by the form: more has to be cut out", false => "Decided, by the form: no more has to be cut out", _ => null };
        return AtOnce("excision-decision", "Decide whether more has to be cut out", why, decided, now);
    }

    private static PlannedTask Again(IReadOnlyDictionary<string, FormAnswer> answers, DateTimeOffset now)
    {
        var settled = answers.Code("re-excision-outcome") switch
        {
            "done" => answers.Day("re-excision-on") is { } on ? $"Done on {on.InWords()}, by the form" : null,
            "declined" => "The patient declines it, by the form",
            _ => null,
        };
        var task = AtOnce("re-excision", "Cut out more, or record that the patient declines it", "By the form more has to be cut out, and no day is given", settled, now);
        return answers.Day("re-excision-by") is not { } day ? task
            : task with { DueAt = AssessmentTasks.EndOf(day), AtOnce = false, Why = "By the form more has to be cut out. The day is the one that was entered" };
    }

    private static PlannedTask AtOnce(string code, string what, string why, string? settled, DateTimeOffset now) => new(code, what, Role.Surgeon, now, false, why) { AtOnce = true, Settled = settled };
}
