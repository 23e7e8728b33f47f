namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>What differs between two trees of criteria: each rule is matched with the one that took its place, and then how the rules are joined is compared.</summary>
internal static class TreeDifferences
{
    public static IEnumerable<VersionDifference> Between(VersionPart part, Criterion? first, Criterion? second)
    {
        List<RuleUnit> before = [.. RuleUnit.In(first)], after = [.. RuleUnit.In(second)];
        var pairs = Match(before, after);
        foreach (var (old, now) in pairs)
        {
            if (!old.SameRule(now)) yield return new(part, old.Name, old.Comparison, now.Comparison);
            else if (!string.Equals(old.Clause, now.Clause, StringComparison.Ordinal)) yield return new(part, $"{old.Name}, the wording", $"“{old.Clause}”", $"“{now.Clause}”");
        }

        foreach (var gone in before.Except(pairs.Select(p => p.Old))) yield return new(part, gone.Name, gone.Comparison, null);
        foreach (var come in after.Except(pairs.Select(p => p.Now))) yield return new(part, come.Name, null, come.Comparison);
        var oldNumbers = pairs.Select((p, i) => (p.Old.Node.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        var newNumbers = pairs.Select((p, i) => (p.Now.Node.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        foreach (var joined in Joins(part, JoinedRules.Of(first, oldNumbers), JoinedRules.Of(second, newNumbers))) yield return joined;
    }

    /// <summary>True when two trees are the same but for wording.</summary>
    public static bool Same(Criterion first, Criterion second) => string.Equals(Words(first), Words(second), StringComparison.Ordinal);

    /// <summary>A tree in words.</summary>
    public static string Words(Criterion tree)
    {
        var units = RuleUnit.In(tree).ToDictionary(u => u.Node.Id, StringComparer.Ordinal);
        return Words(tree, units);
    }

    private static string Words(Criterion tree, Dictionary<string, RuleUnit> units) => units.TryGetValue(tree.Id, out var unit)
        ? $"{unit.Name} {unit.Comparison}"
        : $"{JoinedRules.Label(tree)} ({string.Join("; ", tree.Of.Select(part => Words(part, units)))})";

    private static IEnumerable<VersionDifference> Joins(VersionPart part, JoinedRules? first, JoinedRules? second)
    {
        if (first is null || second is null || string.Equals(first.Shape(labels: true), second.Shape(labels: true), StringComparison.Ordinal)) yield break;
        var later = second.Whole().Where(g => !g.IsRule).GroupBy(g => g.Rules, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var told = false;
        foreach (var group in first.Whole().Where(g => !g.IsRule).DistinctBy(g => g.Rules, StringComparer.Ordinal))
        {
            if (!later.TryGetValue(group.Rules, out var now) || string.Equals(now.Joined, group.Joined, StringComparison.Ordinal)) continue;
            told = true;
            yield return new(part, $"How the rules are joined{(group.Clause is null ? "" : $", “{group.Clause}”")}", group.Joined, now.Joined);
        }

        if (!told || !string.Equals(first.Shape(labels: false), second.Shape(labels: false), StringComparison.Ordinal))
            yield return new(part, "How the rules are grouped", first.Words, second.Words);
    }

    /// <summary>Pairs rules: the same rule under the same group first, then the same anywhere, then another rule about the same fact.</summary>
    private static List<(RuleUnit Old, RuleUnit Now)> Match(List<RuleUnit> before, List<RuleUnit> after)
    {
        var pairs = new List<(RuleUnit Old, RuleUnit Now)>();
        var (left, right) = (new List<RuleUnit>(before), new List<RuleUnit>(after));
        Func<RuleUnit, RuleUnit, bool>[] passes =
        [
            (a, b) => a.SameRule(b) && SameText(a.Under, b.Under) && SameText(a.Clause, b.Clause),
            (a, b) => a.SameRule(b) && SameText(a.Under, b.Under),
            (a, b) => a.SameRule(b),
            (a, b) => a.Rule is not null && a.Rule.Fact == b.Rule?.Fact && SameText(a.Under, b.Under),
            (a, b) => a.Rule is not null && a.Rule.Fact == b.Rule?.Fact,
        ];
        foreach (var fits in passes)
        {
            foreach (var old in left.ToList())
            {
                if (right.Find(now => fits(old, now)) is not { } found) continue;
                pairs.Add((old, found));
                left.Remove(old);
                right.Remove(found);
            }
        }

        return [.. pairs.OrderBy(p => before.IndexOf(p.Old))];
    }

    private static bool SameText(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
