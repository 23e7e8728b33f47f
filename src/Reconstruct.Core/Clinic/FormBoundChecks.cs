namespace Reconstruct.Core.Clinic;

/// <summary>Looks through what an item holds answers against: it names earlier days or times, numbers of one unit, and options of a choice that repeats.</summary>
internal static class FormBoundChecks
{
    private const int MostYears = 130;

    /// <param name="item">The item.</param>
    /// <param name="at">Its path.</param>
    /// <param name="earlier">Every item before it.</param>
    public static IEnumerable<Refusal> Faults(FormItem item, string at, IReadOnlyDictionary<string, FormItem> earlier)
    {
        var when = item is { IsAsked: true, Kind: FormItemKind.Date or FormItemKind.Moment };
        if (!when && (item.NotBefore.Count > 0 || item.NotBeforeAge is not null)) yield return FormFault.At(at, "Only a question for a day or a time is not before another");
        foreach (var other in item.NotBefore.Where(o => !(earlier.TryGetValue(o, out var question) && question is { IsAsked: true, Kind: FormItemKind.Date or FormItemKind.Moment })))
            yield return FormFault.At(at, $"It is not before {other}, which is no question for a day or a time before it");
        if (item.NotBeforeAge is < 0 or > MostYears) yield return FormFault.At(at, $"An age is from 0 to {MostYears} years");
        if (item.SumAtMost is not null && (item.Kind is not FormItemKind.Group || item.Items.Count(i => i.IsNumber) < 2 || item.Items.Where(i => i.IsNumber).Select(i => i.Unit?.Code).Distinct(StringComparer.Ordinal).Skip(1).Any()))
            yield return FormFault.At(at, "A greatest sum stands on a group with at least two numbers, all in one unit");
        if (!item.Repeats && item.Options.Any(o => o.Alone)) yield return FormFault.At(at + ".answerOption", "An option stands alone only where several can be chosen");
    }
}
