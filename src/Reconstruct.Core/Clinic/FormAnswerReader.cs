using System.Globalization;
using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Clinic;

/// <summary>Reads one typed answer by the rules of its question.</summary>
internal static class FormAnswerReader
{
    private const int MostDigits = 15;

    /// <summary>The answer, or the fault, or neither when nothing was typed.</summary>
    public static (FormAnswer? Answer, Refusal? Fault) Read(FormItem item, FormTyped typed, DateTimeOffset now)
    {
        if (typed.Fault is { } fault) return (null, fault with { Field = item.LinkId });
        if (typed.Values.Count == 0) return (null, null);
        if (item.OffersNotKnown && typed.Values is [FormTyped.NotKnown]) return (new FormAnswer.NotKnown(), null);
        var value = typed.Values[0];
        return item.Kind switch
        {
            FormItemKind.YesNo => value switch { "yes" => (new FormAnswer.YesNo(true), null), "no" => (new FormAnswer.YesNo(false), null), _ => Wrong("answer-not-an-option", item.OffersNotKnown ? "select yes, no or not known" : "select yes or no") },
            FormItemKind.Choice or FormItemKind.OpenChoice => Chosen(item, typed),
            FormItemKind.Date => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? item.NotInFuture && day > LondonTime.DateOf(now) ? Wrong("answer-in-future", "enter a day that is today or in the past") : (new FormAnswer.Date(day), null)
                : Wrong("answer-not-a-date", "enter a real date"),
            FormItemKind.Moment => DateTimeOffset.TryParseExact(value, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
                ? item.NotInFuture && at > now ? Wrong("answer-in-future", "enter a date and time in the past") : (new FormAnswer.Moment(at), null)
                : Wrong("answer-not-a-date", "enter a real date and a time, such as 14:30"),
            FormItemKind.Whole or FormItemKind.Number or FormItemKind.Measure => Number(item, value),
            _ => Text(item, value),
        };

        (FormAnswer?, Refusal?) Wrong(string code, string what) => (null, Say(item, code, what));
    }

    private static (FormAnswer?, Refusal?) Chosen(FormItem item, FormTyped typed)
    {
        if (item.Kind is FormItemKind.OpenChoice && typed.Values is [FormTyped.OwnWords])
        {
            if (string.IsNullOrWhiteSpace(typed.Other)) return (null, Say(item, "answer-words-missing", "say what it is"));
            var (words, fault) = Text(item, typed.Other.Trim());
            return fault is null ? (new FormAnswer.Chosen([], ((FormAnswer.Text)words!).Words), null) : (null, fault);
        }
        if (typed.Values.Count > 1 && !item.Repeats) return (null, Say(item, "answer-more-than-one", "select one"));
        if (typed.Values.Any(v => !item.Options.Any(o => string.Equals(o.Code, v, StringComparison.Ordinal)))) return (null, Say(item, "answer-not-an-option", "select one of the options"));
        return (new FormAnswer.Chosen([.. item.Options.Select(o => o.Code).Where(c => typed.Values.Contains(c, StringComparer.Ordinal))]), null);
    }

    private static (FormAnswer?, Refusal?) Number(FormItem item, string value)
    {
        var whole = item.Kind is FormItemKind.Whole;
        var style = NumberStyles.AllowLeadingSign | (whole ? NumberStyles.None : NumberStyles.AllowDecimalPoint);
        if (value.Length > MostDigits || !decimal.TryParse(value, style, CultureInfo.InvariantCulture, out var number) || (whole && Math.Abs(number) > int.MaxValue))
            return (null, Say(item, "answer-not-a-number", whole ? "enter a whole number" : $"enter a number{In(item)}, such as 2.5"));
        return number < item.Min || number > item.Max
            ? (null, Say(item, "answer-out-of-range", $"enter a number {Range(item)}{In(item)}"))
            : (new FormAnswer.Number(number), null);
    }

    private static (FormAnswer?, Refusal?) Text(FormItem item, string value)
    {
        var most = item.MaxLength ?? FormItem.MostCharacters;
        if (value.Length > most) return (null, Say(item, "answer-too-long", $"use {most} characters or fewer"));
        if (value.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'))) return (null, Say(item, "answer-not-text", "take out the characters that cannot be read"));
        if (item.Notation is not FormNotation.Lahshal) return (new FormAnswer.Text(value), null);
        var code = Lahshal.Parse(value);
        return code.Ok ? (new FormAnswer.Text(code.Value.Text), null) : (null, code.Refusals[0] with { Field = item.LinkId });
    }

    private static string Range(FormItem item) => (item.Min, item.Max) switch
    {
        ({ } least, { } most) => string.Create(CultureInfo.InvariantCulture, $"from {least} to {most}"),
        ({ } least, null) => string.Create(CultureInfo.InvariantCulture, $"that is {least} or more"),
        _ => string.Create(CultureInfo.InvariantCulture, $"that is {item.Max} or less"),
    };

    private static string In(FormItem item) => item.Unit is { } unit ? $" in {unit.Text}" : "";

    private static Refusal Say(FormItem item, string code, string what) => new(code, $"{item.Text}: {what}", item.LinkId);
}
