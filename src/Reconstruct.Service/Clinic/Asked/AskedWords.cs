using Reconstruct.Core.Clinic;
using Reconstruct.Core.Clocks;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Clinic.Asked;

/// <summary>Forms that patients were asked to fill in, in words.</summary>
public static class AskedWords
{
    /// <summary>What a person who fills in a form has to know. Hazard: HAZ-112.</summary>
    public const string NobodyWatches =
        "Nobody watches what you write here, and nobody reads it at once. Your team reads it later, on working days, once you have sent it. If something is wrong or worries you, do not write it here and wait: contact somebody now, as it says at the end of this page.";

    /// <summary>Where a request stands, for staff.</summary>
    public static string Standing(AskedForm asked, DateOnly today) => asked switch
    {
        { WithdrawnAt: { } at } => $"Withdrawn on {Words.Time(at)} by {asked.WithdrawnByName}. Reason: {asked.WithdrawnBecause}",
        { AnsweredAt: { } at, ReadAt: { } read } => $"Answered on {Words.Time(at)} by {asked.AnsweredByName}. Read on {Words.Time(read)} by {asked.ReadByName}",
        { AnsweredAt: { } at } => $"Answered on {Words.Time(at)} by {asked.AnsweredByName}. Nobody has said that they have read it",
        _ when IsLate(asked, today) => $"Late: it was to be answered by {Words.Date(asked.AnswerBy)}",
        _ => $"Waiting for the patient, to be answered by {Words.Date(asked.AnswerBy)}",
    };

    /// <summary>Where a request stands, for the patient.</summary>
    public static string ForPatient(AskedForm asked, DateOnly today) => asked switch
    {
        { WithdrawnAt: not null } => "Your team no longer asks for this",
        { AnsweredAt: { } at } => $"Sent on {Words.Time(at)}",
        _ when IsLate(asked, today) => $"To be filled in by {Words.Date(asked.AnswerBy)}. That day is past: you can still fill it in",
        _ => $"To be filled in by {Words.Date(asked.AnswerBy)}",
    };

    public static bool IsLate(AskedForm asked, DateOnly today) => asked.IsOpen && asked.AnswerBy < today;

    /// <summary>The last minute of the day to answer by.</summary>
    public static DateTimeOffset DueAt(AskedForm asked) => LondonTime.StartOf(asked.AnswerBy.AddDays(1)).AddMinutes(-1);

    /// <summary>Who answered, in words.</summary>
    public static string Who(Assessment answers) => answers.AnsweredBy switch
    {
        FormPerformer.Patient => "The patient",
        FormPerformer.Proxy => answers.AnsweredAs is { } relation ? $"Somebody who acts for the patient: {relation}" : "Somebody who acts for the patient",
        _ => "Not known",
    };

    /// <summary>Who may answer a form, in words.</summary>
    public static string Performers(FormUse use) => (use.Performers.Contains(FormPerformer.Patient), use.Performers.Contains(FormPerformer.Proxy)) switch
    {
        (true, true) => "the patient, or a person who acts for them",
        (true, false) => "the patient in person",
        _ => "a person who acts for the patient",
    };

    /// <summary>What staff read of a form before they ask: for whom it was made, who answers it, its licence and its copyright notice. Hazard: HAZ-113.</summary>
    public static string About(LoadedForm form) => string.Join(' ', new[]
    {
        form.Questions.Description, $"Made for: {form.Use.MadeFor}", $"Answered by {Performers(form.Use)}.", form.Use.Licence is { } licence ? $"Licence: {licence}" : null,
        form.Use.Until is { } until ? $"It may be used until {Words.Date(until)}." : null, form.Questions.Copyright,
    }.Where(t => !string.IsNullOrWhiteSpace(t)).Select(t => t!.TrimEnd() is var text && text.EndsWith('.') ? text : text + "."));
}
