using System.Globalization;
using Reconstruct.Core.Clinic;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>Answers, assessments and tasks in words.</summary>
public static class FormWords
{
    public static string Of(FormItem item, FormAnswer answer) => answer switch
    {
        FormAnswer.NotKnown => "Not known",
        FormAnswer.YesNo { Yes: var yes } => yes ? "Yes" : "No",
        FormAnswer.Chosen { Other: { } words } => words,
        FormAnswer.Chosen { Codes: var codes } => string.Join(", ", codes.Select(c => item.Options.FirstOrDefault(o => o.Code == c)?.Text ?? c)),
        FormAnswer.Date { Day: var day } => Words.Date(day),
        FormAnswer.Moment { At: var at } => Words.Time(at),
        FormAnswer.Number { Value: var number } => number.ToString("0.######", CultureInfo.InvariantCulture) + (item.Unit is { } unit ? $" {unit.Text}" : ""),
        FormAnswer.Text { Words: var words } => words,
        _ => "",
    };

    public static string Of(AssessmentStatus status) => status switch { AssessmentStatus.InProgress => "Draft", AssessmentStatus.Completed => "Completed", _ => "Amended" };

    public static string Standing(Assessment row) => row.Status switch
    {
        AssessmentStatus.InProgress when row.Asked is not null => "Asked of the patient, not sent yet",
        AssessmentStatus.Completed when row.Asked is not null => $"Sent on {Words.Time(row.CompletedAt)} by {row.CompletedByName}{(row.SetAsideAt is null ? "" : ". Set aside")}",
        AssessmentStatus.InProgress => $"Draft, saved on {Words.Time(row.SavedAt)} by {row.SavedByName}",
        AssessmentStatus.Completed => $"Completed on {Words.Time(row.CompletedAt)} by {row.CompletedByName}",
        _ => $"Amended on {Words.Time(row.SavedAt)} by {row.SavedByName}. Reason: {row.AmendedBecause}",
    };

    public static string Due(AssessmentTask task) => task.AtOnce ? "At once" : task.Timed ? Words.Time(task.DueAt) : Words.Date(Core.Clocks.LondonTime.DateOf(task.DueAt));

    public static string Standing(AssessmentTask task, DateTimeOffset now) => task.DoneAt is { } at
        ? $"Closed on {Words.Time(at)} by {task.DoneByName}. {task.Outcome}"
        : task.AtOnce ? "Due at once"
        : task.DueAt < now ? $"Overdue: by {Due(task)}" : $"Open: by {Due(task)}";
}
