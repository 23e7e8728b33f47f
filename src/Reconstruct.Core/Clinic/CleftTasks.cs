using Reconstruct.Core.Clocks;
using Reconstruct.Core.People;

namespace Reconstruct.Core.Clinic;

/// <summary>The steps of cleft care as tasks, and the contact of a specialist nurse in the hours after a cleft is found. A step whose answer is not known stays open; consent at 16 and the last look back are not asked of somebody past the end of the pathway.</summary>
internal static class CleftTasks
{
    private static readonly Source Bapras = new("BAPRAS, Cleft lip and palate: specialist nurse contact within 24 hours of identification");

    public static readonly IReadOnlyList<(string, FormItemKind)> Needs =
    [
        ("lahshal", FormItemKind.Line), ("found-at", FormItemKind.Moment), ("nurse-contact-done", FormItemKind.YesNo), ("clinic-done", FormItemKind.YesNo), ("lip-repair-done", FormItemKind.YesNo),
        ("palate-repair-done", FormItemKind.YesNo), ("bone-graft-done", FormItemKind.YesNo), ("consent-at-16-done", FormItemKind.YesNo), ("consent-at-16-on", FormItemKind.Date),
    ];

    public static IEnumerable<PlannedTask> Plan(IReadOnlyDictionary<string, FormAnswer> answers, DateOnly? born, DateTimeOffset now)
    {
        if (Contact(answers, born, now) is { } contact) yield return contact;
        if (born is not { } day)
        {
            yield return new("birth-date", "Find out the date of birth: the steps of cleft care and consent at 16 run from it", Role.Nurse, now, false, "The record has no date of birth") { AtOnce = true };
            yield break;
        }
        var cleft = answers.GetValueOrDefault("lahshal") is FormAnswer.Text { Words: var text } && Lahshal.Parse(text) is { Ok: true } read ? read.Value : null;
        foreach (var step in CleftMilestones.Of(cleft, day).Where(s => !Grown(day, now) || !CleftMilestones.EndsWithThePathway(s.Code)))
        {
            yield return step.Code == CleftMilestones.ConsentCode ? Consent(answers, step, day) : new(step.Code, step.What, Role.Nurse, AssessmentTasks.EndOf(step.By), false, step.Source.Citation)
            {
                From = step.From, BeginsBy = CleftMilestones.BeginsBy(step.Code, day), Settled = answers.YesNo(step.Code + "-done") == true ? "Done, by the form" : null,
            };
        }
    }

    /// <summary>Consent that was asked for before the 16th birthday is not the consent that is asked for again at 16.</summary>
    private static PlannedTask Consent(IReadOnlyDictionary<string, FormAnswer> answers, CleftMilestone step, DateOnly born)
    {
        var (done, on) = (answers.YesNo("consent-at-16-done") == true, answers.Day("consent-at-16-on"));
        PlannedTask task = new(step.Code, step.What, Role.Surgeon, AssessmentTasks.EndOf(step.By), false, step.Source.Citation) { From = step.From };
        if (!done) return task;
        if (on is not { } asked) return task with { Why = $"The day on which they were asked is not recorded. {step.Source.Citation}" };
        return asked < born.AddYears(16)
            ? task with { Why = $"They were asked on {asked.InWords()}, before the 16th birthday. {step.Source.Citation}" }
            : task with { Settled = $"Asked on {asked.InWords()}, by the form" };
    }

    /// <summary>The hours run from when it was found. When that is not known it is asked for, of a child who is not past the weeks of the first clinic.</summary>
    private static PlannedTask? Contact(IReadOnlyDictionary<string, FormAnswer> answers, DateOnly? born, DateTimeOffset now)
    {
        var done = answers.YesNo("nurse-contact-done") == true;
        if (answers.GetValueOrDefault("found-at") is FormAnswer.Moment { At: var at })
            return new("nurse-contact", "Specialist nurse contact: see whether it was made", Role.Nurse, at.AddHours(24), true, Bapras.Citation) { Settled = done ? "Done, by the form" : null };
        if (done || born is not { } day || Grown(day, now)) return null;
        return new("found-at", "Find out when the cleft was found: the 24 hours to a specialist nurse's contact run from it", Role.Nurse, now, true, Bapras.Citation) { AtOnce = true, BeginsBy = day.AddDays(42) };
    }

    private static bool Grown(DateOnly born, DateTimeOffset now) => born.AddYears(CleftMilestones.EndsAtYears) <= LondonTime.DateOf(now);
}
