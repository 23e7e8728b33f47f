using Reconstruct.Core.Clocks;
using Reconstruct.Core.People;

namespace Reconstruct.Core.Clinic;

/// <summary>The steps of cleft care as tasks. A step whose answer is not known stays open; consent at 16 and the last look back are not asked of somebody past the end of the pathway.</summary>
internal static class CleftTasks
{
    public static readonly IReadOnlyList<(string, FormItemKind)> Needs =
        [("lahshal", FormItemKind.Line), ("lip-repair-done", FormItemKind.YesNo), ("palate-repair-done", FormItemKind.YesNo), ("bone-graft-done", FormItemKind.YesNo), ("consent-at-16-done", FormItemKind.YesNo)];

    public static IEnumerable<PlannedTask> Plan(IReadOnlyDictionary<string, FormAnswer> answers, DateOnly? born, DateTimeOffset now)
    {
        if (born is not { } day)
        {
            yield return new("birth-date", "Find out the date of birth: the steps of cleft care and consent at 16 run from it", Role.Nurse, now, false, "The record has no date of birth") { AtOnce = true };
            yield break;
        }
        var cleft = answers.GetValueOrDefault("lahshal") is FormAnswer.Text { Words: var text } && Lahshal.Parse(text) is { Ok: true } read ? read.Value : null;
        var grown = day.AddYears(CleftMilestones.EndsAtYears) <= LondonTime.DateOf(now);
        foreach (var step in CleftMilestones.Of(cleft, day).Where(s => !grown || !CleftMilestones.EndsWithThePathway(s.Code)))
        {
            yield return new(step.Code, step.What, step.Code == CleftMilestones.ConsentCode ? Role.Surgeon : Role.Nurse, AssessmentTasks.EndOf(step.By), false, step.Source.Citation)
            {
                From = step.From, Settled = answers.YesNo(step.Code + "-done") == true ? "Done, by the form" : null,
            };
        }
    }
}
