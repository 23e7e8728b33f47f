namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>A number in a draft that a rule compares with.</summary>
/// <param name="Path">JSON path, such as <c>$.criteria.of[3].value</c>.</param>
/// <param name="Rule">The rule; its <see cref="Criterion.Rule.Comparison"/> says how it compares.</param>
/// <param name="Value">The number, in the fact's unit.</param>
/// <param name="End">Which end of a range: "from" or "to"; null for a single limit.</param>
public sealed record DraftLimit(string Path, Criterion.Rule Rule, double Value, string? End = null)
{
    /// <summary>The numbers of a policy's rules, in the order of the file: gates, exclusions, criteria.</summary>
    public static IReadOnlyList<DraftLimit> In(Policy policy) =>
    [
        .. policy.FastTracks.SelectMany((f, i) => In(f.When, $"$.fastTracks[{i}].when")),
        .. policy.ScopeExclusions.SelectMany((s, i) => In(s.When, $"$.scopeExclusions[{i}].when")),
        .. policy.Criteria is { } criteria ? In(criteria, "$.criteria") : [],
    ];

    private static IEnumerable<DraftLimit> In(Criterion criterion, string path) => criterion switch
    {
        Criterion.AtMost rule => [new(path + ".value", rule, rule.Limit)],
        Criterion.Below rule => [new(path + ".value", rule, rule.Limit)],
        Criterion.AtLeast rule => [new(path + ".value", rule, rule.Limit)],
        Criterion.Above rule => [new(path + ".value", rule, rule.Limit)],
        Criterion.StableForMonths rule => [new(path + ".value", rule, rule.Months)],
        Criterion.InRange rule => [new(path + ".min", rule, rule.From, "from"), new(path + ".max", rule, rule.To, "to")],
        _ => criterion.Of.SelectMany((part, i) => In(part, $"{path}.of[{i}]")),
    };
}
