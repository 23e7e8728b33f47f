using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Clinic;

/// <summary>Which dated tasks the answers of a form leave. Not known is never taken for done.</summary>
public static class AssessmentTasks
{
    /// <summary>The questions that a rule reads, with the kind each has to be.</summary>
    public static IReadOnlyList<(string LinkId, FormItemKind Kind)> Needs(TaskRule rule) => rule switch
    {
        TaskRule.Histology => HistologyTasks.Needs,
        TaskRule.BenignHistology => HistologyTasks.BenignNeeds,
        TaskRule.OpenFracture => OpenFractureTasks.Needs,
        TaskRule.UrgentHand => HandTasks.Needs,
        _ => CleftTasks.Needs,
    };

    /// <summary>True for a rule whose days are reckoned from the day of birth.</summary>
    public static bool RunsFromBirth(TaskRule rule) => rule is TaskRule.Cleft;

    /// <summary>Every task that the answers leave, open or settled by the answers themselves; the earliest first.</summary>
    /// <param name="rules">The rules of the form.</param>
    /// <param name="answers">The answers to what is asked.</param>
    /// <param name="born">Day of birth; null when not known.</param>
    /// <param name="now">The present: the due time of finding out what a time depends on.</param>
    public static IReadOnlyList<PlannedTask> Plan(IReadOnlyList<TaskRule> rules, IReadOnlyDictionary<string, FormAnswer> answers, DateOnly? born, DateTimeOffset now) =>
        [.. rules.SelectMany(rule => rule switch
        {
            TaskRule.Histology => HistologyTasks.Plan(answers, now, benign: false),
            TaskRule.BenignHistology => HistologyTasks.Plan(answers, now, benign: true),
            TaskRule.OpenFracture => OpenFractureTasks.Plan(answers, now),
            TaskRule.UrgentHand => HandTasks.Plan(answers, now),
            _ => CleftTasks.Plan(answers, born, now),
        }).OrderBy(t => t.DueAt)];

    /// <summary>The last minute of a day in London.</summary>
    internal static DateTimeOffset EndOf(DateOnly day) => LondonTime.StartOf(day.AddDays(1)).AddMinutes(-1);

    internal static bool? YesNo(this IReadOnlyDictionary<string, FormAnswer> answers, string linkId) => answers.GetValueOrDefault(linkId) is FormAnswer.YesNo answer ? answer.Yes : null;

    internal static DateOnly? Day(this IReadOnlyDictionary<string, FormAnswer> answers, string linkId) => answers.GetValueOrDefault(linkId) is FormAnswer.Date answer ? answer.Day : null;

    internal static string? Code(this IReadOnlyDictionary<string, FormAnswer> answers, string linkId) => answers.GetValueOrDefault(linkId) is FormAnswer.Chosen { Codes: [var code] } ? code : null;
}
