namespace Reconstruct.Core.Clinic;

/// <summary>What is asked, given the answers so far. The order in which answers came does not matter.</summary>
public sealed record FormState
{
    private FormState(IReadOnlySet<string> enabled, IReadOnlyDictionary<string, FormAnswer> kept, IReadOnlyList<FormItem> dropped) => (Enabled, Kept, Dropped) = (enabled, kept, dropped);

    /// <summary>Link ids of every item that is asked or shown.</summary>
    public IReadOnlySet<string> Enabled { get; }

    /// <summary>The answers to what is asked.</summary>
    public IReadOnlyDictionary<string, FormAnswer> Kept { get; }

    /// <summary>Questions that had an answer and are no longer asked: their answers are not kept, and that has to be said.</summary>
    public IReadOnlyList<FormItem> Dropped { get; }

    /// <summary>
    /// Goes through the form once, from the top. An item is asked when its conditions fit and everything that it stands under is shown; a condition never sees the answer to a question
    /// that is not asked itself.
    /// </summary>
    public static FormState Of(AssessmentForm form, IReadOnlyDictionary<string, FormAnswer> answers)
    {
        HashSet<string> enabled = new(StringComparer.Ordinal);
        Dictionary<string, FormAnswer> kept = new(StringComparer.Ordinal);
        Walk(form.Items, answers, enabled, kept);
        return new(enabled, kept, [.. form.All.Where(i => i.IsAsked && answers.ContainsKey(i.LinkId) && !enabled.Contains(i.LinkId))]);
    }

    private static void Walk(IReadOnlyList<FormItem> items, IReadOnlyDictionary<string, FormAnswer> answers, HashSet<string> enabled, Dictionary<string, FormAnswer> kept)
    {
        foreach (var item in items.Where(i => IsAsked(i, kept)))
        {
            enabled.Add(item.LinkId);
            if (item.IsAsked && answers.TryGetValue(item.LinkId, out var answer)) kept.Add(item.LinkId, answer);
            Walk(item.Items, answers, enabled, kept);
        }
    }

    private static bool IsAsked(FormItem item, Dictionary<string, FormAnswer> kept)
    {
        if (item.When.Count == 0) return true;
        return item.WhenAll ? item.When.All(Fits) : item.When.Any(Fits);

        bool Fits(FormCondition condition) => condition.Fits(kept.GetValueOrDefault(condition.Question));
    }
}
