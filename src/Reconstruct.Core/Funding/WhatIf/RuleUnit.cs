namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>A leaf of a tree as two versions are compared by it: a rule, its opposite, or a rule that was not read.</summary>
/// <param name="Node">The node of the tree that the unit stands for.</param>
/// <param name="Rule">The rule; null for one that was not read.</param>
/// <param name="Negated">True for the opposite of the rule.</param>
/// <param name="Clause">The clause in our own words.</param>
/// <param name="Under">What the group above it is called; empty where it has no name.</param>
internal sealed record RuleUnit(Criterion Node, Criterion.Rule? Rule, bool Negated, string Clause, string Under)
{
    /// <summary>The comparison in words: "below 27 kg/m²", "no".</summary>
    public string Comparison => (Rule, Negated) switch
    {
        (null, _) => $"a rule that was not read ({Clause})",
        (Criterion.IsTrue, true) => "no",
        (_, true) => $"not {Rule.Comparison}",
        _ => Rule.Comparison,
    };

    public string Name => Rule?.Fact.Name ?? "Not read";

    public bool SameRule(RuleUnit other) => Rule?.Fact == other.Rule?.Fact && Negated == other.Negated && string.Equals(Comparison, other.Comparison, StringComparison.Ordinal)
        && string.Equals(Rule?.Kind, other.Rule?.Kind, StringComparison.Ordinal);

    /// <summary>The leaves of a tree, in order.</summary>
    public static IEnumerable<RuleUnit> In(Criterion? tree, string under = "") => tree switch
    {
        null => [],
        Criterion.Rule rule => [new(rule, rule, false, rule.Clause ?? "", under)],
        Criterion.NotRead unread => [new(unread, null, false, unread.Clause ?? "", under)],
        Criterion.Not { Part: Criterion.Rule rule } not => [new(not, rule, true, not.Clause ?? rule.Clause ?? "", under)],
        _ => tree.Of.SelectMany(part => In(part, tree.Clause ?? under)),
    };
}
