namespace Reconstruct.Core.Clinic;

/// <summary>What each question of a form is called where it stands alone, as in a list of faults: its text, with as much before it as parts it from every other.</summary>
internal static class FormNames
{
    private const string Joint = " – ";

    /// <summary>The name of every question, by link id: the text where it is the only one, else with the heading of its group, else with the question that it follows from as well.</summary>
    public static Dictionary<string, string> Of(IReadOnlyList<FormItem> items)
    {
        List<(FormItem Item, FormItem? Group)> asked = [.. Asked(items, null)];
        var texts = asked.GroupBy(a => a.Item.LinkId, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Item.Text, StringComparer.Ordinal);
        var named = asked.GroupBy(a => a.Item.Text, StringComparer.Ordinal)
            .SelectMany(g => g.Select(a => (a.Item, Name: g.Skip(1).Any() && a.Group is { } group ? group.Text + Joint + a.Item.Text : a.Item.Text)));
        return named.GroupBy(n => n.Name, StringComparer.Ordinal).SelectMany(g => g.Select(n => (n.Item.LinkId, Name: g.Skip(1).Any() ? After(n.Item, n.Name, texts) : n.Name)))
            .ToDictionary(n => n.LinkId, n => n.Name, StringComparer.Ordinal);
    }

    private static string After(FormItem item, string name, Dictionary<string, string> texts) =>
        item.When is [var first, ..] && texts.TryGetValue(first.Question, out var question) ? name[..^item.Text.Length] + question + Joint + item.Text : name;

    private static IEnumerable<(FormItem, FormItem?)> Asked(IReadOnlyList<FormItem> items, FormItem? group) =>
        items.SelectMany(i => i.IsAsked ? [(i, group)] : Asked(i.Items, i));
}
