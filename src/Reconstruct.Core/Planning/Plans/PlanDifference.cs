namespace Reconstruct.Core.Planning.Plans;

/// <summary>What differs between two versions of a plan, in words.</summary>
public static class PlanDifference
{
    private const string NotThere = "Not there";

    /// <summary>Every difference, in the order of the plan: empty exactly when the two are equal.</summary>
    public static IReadOnlyList<PlanChange> Between(PlanContent was, PlanContent now, PlanNames names) =>
    [
        .. PlanFields.All.Where(f => was[f.Id] != now[f.Id]).Select(f => new PlanChange(f.Label, f.Words(was[f.Id], names), f.Words(now[f.Id], names))),
        .. Lists(was.Kit, now.Kit, k => k.Item, k => $"Kit: {k.Item}", k => $"{k.Quantity}"),
        .. Lists(was.Calculations, now.Calculations, c => c.Key, c => $"Calculation: {c.Title}", c => c.Words),
        .. Lists(was.Drawings, now.Drawings, d => d.Id.ToString(), d => $"Drawing: {d.Title}", d => $"Version {d.Version}"),
    ];

    private static IEnumerable<PlanChange> Lists<T>(IReadOnlyList<T> was, IReadOnlyList<T> now, Func<T, string> key, Func<T, string> what, Func<T, string> words) where T : class
    {
        var (before, after) = (was.ToDictionary(key, StringComparer.Ordinal), now.ToDictionary(key, StringComparer.Ordinal));
        foreach (var id in before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (old, young) = (before.GetValueOrDefault(id), after.GetValueOrDefault(id));
            if (!Equals(old, young)) yield return new(what(young ?? old!), old is null ? NotThere : words(old), young is null ? NotThere : words(young));
        }
    }
}
