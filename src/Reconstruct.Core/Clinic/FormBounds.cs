using System.Globalization;
using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Clinic;

/// <summary>Holds the answers of one form against one another and against the day of birth. What is not known refuses nothing.</summary>
internal static class FormBounds
{
    /// <summary>Every contradiction among what is asked, with the questions whose answers cannot be kept by it.</summary>
    public static IEnumerable<(Refusal Fault, IReadOnlyList<string> Unkept)> Faults(AssessmentForm form, FormState state, DateOnly? born)
    {
        foreach (var item in form.All.Where(i => state.Enabled.Contains(i.LinkId)))
        {
            if (item.SumAtMost is { } most && Sum(form, item, state.Kept, most) is { } sum) yield return sum;
            else if (state.Kept.TryGetValue(item.LinkId, out var answer) && Of(form, item, answer, state.Kept, born) is { } fault) yield return (fault, [item.LinkId]);
        }
    }

    private static Refusal? Of(AssessmentForm form, FormItem item, FormAnswer answer, IReadOnlyDictionary<string, FormAnswer> kept, DateOnly? born)
    {
        if (answer is FormAnswer.Chosen { Codes: [_, _, ..] codes } && item.Options.FirstOrDefault(o => o.Alone && codes.Contains(o.Code, StringComparer.Ordinal)) is { } alone)
            return Say("answer-alone", $"select “{alone.Text}” alone, or the others without it");
        var what = item.Kind is FormItemKind.Moment ? "a date and time" : "a day";
        if (item.NotBeforeAge is { } years && born is { } birth && Day(answer) < birth.AddYears(years))
            return Say("answer-before-age", years == 0 ? $"enter {what} that is not before the day of birth on the record" : $"enter {what} when the patient was {years} or older, by the day of birth on the record");
        return item.NotBefore.Where(other => kept.TryGetValue(other, out var first) && IsBefore(answer, first))
            .Select(other => Say("answer-before", $"enter {what} that is not before the answer to “{form.NameOf(form.Find(other)!)}”")).FirstOrDefault();

        Refusal Say(string code, string words) => new(code, $"{form.NameOf(item)}: {words}", item.LinkId);
    }

    /// <summary>Instants are compared where both are, days in London otherwise.</summary>
    private static bool IsBefore(FormAnswer answer, FormAnswer first) =>
        (answer, first) is (FormAnswer.Moment one, FormAnswer.Moment other) ? one.At < other.At : Day(answer) < Day(first);

    private static DateOnly? Day(FormAnswer answer) => answer switch
    {
        FormAnswer.Date { Day: var day } => day,
        FormAnswer.Moment { At: var at } => LondonTime.DateOf(at),
        _ => null,
    };

    /// <summary>Which part of a sum is wrong nobody can tell, so none of them is kept.</summary>
    private static (Refusal, IReadOnlyList<string>)? Sum(AssessmentForm form, FormItem group, IReadOnlyDictionary<string, FormAnswer> kept, decimal most)
    {
        List<(FormItem Item, decimal Value)> parts = [.. group.Items.Where(i => i.IsNumber).Select(i => (i, (kept.GetValueOrDefault(i.LinkId) as FormAnswer.Number)?.Value)).Where(p => p.Value is not null).Select(p => (p.i, p.Value!.Value))];
        if (parts.Sum(p => p.Value) <= most) return null;
        var unit = parts[0].Item.Unit is { } measured ? $" {measured.Text}" : "";
        var words = string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", parts.Select(p => form.NameOf(p.Item)))}: together they can be at most {most:0.######}{unit}");
        return (new Refusal("answer-sum-too-large", words, parts[^1].Item.LinkId), [.. parts.Select(p => p.Item.LinkId)]);
    }
}
