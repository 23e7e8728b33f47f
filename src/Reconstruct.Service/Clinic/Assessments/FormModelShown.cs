using System.Text.Json;
using Reconstruct.Core;
using Reconstruct.Core.Clinic;
using Reconstruct.NhsUi;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>A form as a page shows it: every question with what stands in it, which of them are asked, and what was worked out.</summary>
/// <param name="Entries">What stands in the inputs, by link id.</param>
/// <param name="Values">What was worked out of the answers that are kept.</param>
/// <param name="Refusals">Faults, each with the name of its input.</param>
public sealed record FormModelShown(
    AssessmentForm Form, IReadOnlyDictionary<string, FormEntry> Entries, FormState State, IReadOnlyDictionary<string, FormAnswer> Values, IReadOnlyList<Refusal> Refusals)
{
    public static FormModelShown Of(AssessmentForm form, IReadOnlyDictionary<string, FormAnswer> answers, DateOnly? born = null)
    {
        var state = FormState.Of(form, answers);
        return new(form, form.All.Where(i => i.IsAsked).ToDictionary(i => i.LinkId, i => FormEntry.Of(answers.GetValueOrDefault(i.LinkId)), StringComparer.Ordinal), state, FormCalculator.Values(form, state, born), []);
    }

    /// <summary>What was typed, with its faults, over what of it can be read.</summary>
    public static FormModelShown Typed(AssessmentForm form, IReadOnlyDictionary<string, FormEntry> entries, FormReading read, DateOnly? born = null) =>
        Of(form, read.Answers, born) with { Entries = entries, Refusals = [.. read.Refusals.Select(r => r with { Field = r.Field is null ? null : FormEntry.Name(r.Field) })] };

    /// <summary>False leaves out what is worked out, as for a patient who fills a form in.</summary>
    public bool ShowsValues { get; init; } = true;

    public FormEntry Entry(FormItem item) => Entries.GetValueOrDefault(item.LinkId) ?? FormEntry.Blank;

    public bool IsAsked(FormItem item) => State.Enabled.Contains(item.LinkId);

    public string? ErrorFor(FormItem item) => Refusals.FirstOrDefault(r => r.Field == FormEntry.Name(item.LinkId))?.Message;

    /// <summary>The conditions of an item for the script that shows and hides it while the form is filled in; null when it is always asked.</summary>
    public static string? When(FormItem item) => item.When.Count == 0 ? null : JsonSerializer.Serialize(new
    {
        all = item.WhenAll,
        of = item.When.Select(w => new { q = FormEntry.Name(w.Question), op = w.Operator.ToString(), v = Of(w.Expected) }),
    });

    /// <summary>The choices of a question, with "not known" where that is an answer.</summary>
    public static IReadOnlyList<Option> Options(FormItem item) => item.Kind is FormItemKind.YesNo
        ? [.. NhsUi.Options.YesNo, .. item.OffersNotKnown ? [new(FormTyped.NotKnown, "Not known")] : Array.Empty<Option>()]
        : [.. item.Options.Select(o => new Option(o.Code, o.Text) { Behaviour = o.Alone ? Behaviour.Exclusive : Behaviour.Ordinary }), .. item.OffersNotKnown ? [Option.Divider(), new(FormTyped.NotKnown, "Not known")] : Array.Empty<Option>()];

    private static string Of(FormAnswer expected)
    {
        if (expected is FormAnswer.Moment { At: var at }) return Core.Clocks.LondonTime.Local(at).ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        var entry = FormEntry.Of(expected);
        return entry.Value ?? entry.Day.AsDate()?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
    }
}
