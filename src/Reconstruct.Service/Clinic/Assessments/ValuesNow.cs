using System.Globalization;
using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.People;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>
/// Values that a rule of this program gave with the day of birth on record, against what the record gives now. What is kept is not changed behind whoever saved it: they are told, and save it
/// again. Hazard: HAZ-121.
/// </summary>
public static class ValuesNow
{
    /// <param name="LinkId">Link id of the value.</param>
    /// <param name="Now">What it would be now, in words; null when it would not be known.</param>
    public sealed record Change(string LinkId, string Question, string? Now)
    {
        public string Words => $"By the record as it is now, “{Question}” gives: {Now ?? "Not known."}";
    }

    /// <summary>The values of these answers that the day of birth on record contradicts. What a patient sent is worked out without it.</summary>
    /// <param name="form">The form as it is now; null when it is no longer loaded.</param>
    /// <param name="born">Day of birth, by the record that stands; null when not known.</param>
    public static IReadOnlyList<Change> Changed(Assessment row, AssessmentForm? form, DateOnly? born)
    {
        if (row.Asked is not null || form?.All.Any(IsRule) != true) return [];
        var response = row.Answers();
        var now = FormCalculator.Values(form, FormState.Of(form, ResponseFhir.Read(form, response)), born);
        var kept = ResponseFhir.Flat(response.Item).Where(i => i.Answer.Count > 0).ToDictionary(i => i.LinkId!, i => i.Answer[0], StringComparer.Ordinal);
        return
        [
            .. form.All.Where(IsRule).Select(item => (Item: item, Kept: kept.GetValueOrDefault(item.LinkId), Now: now.GetValueOrDefault(item.LinkId) is { } value ? FormWords.Of(item, value) : null))
                .Where(v => Said(v.Item, v.Kept) != v.Now && !IsOf(v.Kept, born)).Select(v => new Change(v.Item.LinkId, v.Item.Text, v.Now)),
        ];
    }

    /// <summary>That somebody saves the form again, until it is done. One for each day of birth: what a person said of one does not close the next.</summary>
    public static IEnumerable<PlannedTask> Plan(Assessment row, AssessmentForm form, DateOnly? born, DateTimeOffset now)
    {
        if (Changed(row, form, born) is not { Count: > 0 } changed) yield break;
        var code = string.Create(CultureInfo.InvariantCulture, $"save-again-{born?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "unknown"}");
        yield return new(code, $"{form.Title}: open the form and save it again. The day of birth on record gives another answer", Role.Surgeon, now, false, string.Join(' ', changed.Select(c => c.Words))) { AtOnce = true };
    }

    /// <summary>True for a form with a value that follows the day of birth.</summary>
    public static bool Follow(AssessmentForm form) => form.All.Any(IsRule);

    private static bool IsRule(FormItem item) => item.Calculated?.Rule is not null;

    private static string? Said(FormItem item, QuestionnaireResponse.AnswerComponent? kept) => FormValues.Answer(kept?.Value) is { } answer ? FormWords.Of(item, answer) : null;

    /// <summary>True when the value says that it was worked out with this day of birth: then another answer is another version of the rule and no fault of the record.</summary>
    private static bool IsOf(QuestionnaireResponse.AnswerComponent? kept, DateOnly? born) => kept?.GetExtension(FormExtensions.WorkedOut)?.GetExtension("born")?.Value switch
    {
        null => false,
        Date day => day.Value == born?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => born is null,
    };
}
