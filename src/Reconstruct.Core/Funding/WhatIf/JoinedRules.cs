namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>How matched rules are joined in one of two versions. Rules that only one version has are left out, and groups of one are taken for what is in them.</summary>
internal sealed class JoinedRules
{
    private readonly int _number;
    private readonly IReadOnlyList<JoinedRules> _parts;
    private readonly string _words;

    private JoinedRules(int number, string joined, string? clause, IReadOnlyList<JoinedRules> parts, string words) => (_number, Joined, Clause, _parts, _words) = (number, joined, clause, parts, words);

    public bool IsRule => _parts.Count == 0;

    /// <summary>"all of", "any of", "at least 2 of", "not".</summary>
    public string Joined { get; }

    public string? Clause { get; }

    /// <summary>The rules below, by number: the same in both versions for groups that join the same.</summary>
    public string Rules => string.Join(',', Whole().Where(g => g.IsRule).Select(g => g._number).Order());

    public string Words => IsRule ? _words : $"{Joined} ({string.Join("; ", _parts.Select(p => p.Words))})";

    public static JoinedRules? Of(Criterion? tree, IReadOnlyDictionary<string, int> numbers)
    {
        if (tree is null) return null;
        if (numbers.TryGetValue(tree.Id, out var number)) return new(number, "", tree.Clause, [], TreeDifferences.Words(tree));
        var parts = tree.Of.Select(part => Of(part, numbers)).OfType<JoinedRules>().ToList();
        return parts.Count switch
        {
            0 => null,
            1 when tree is Criterion.AllOf or Criterion.AnyOf => parts[0],
            _ => new(-1, Label(tree), tree.Clause, parts, ""),
        };
    }

    public static string Label(Criterion tree) => tree switch
    {
        Criterion.AllOf => "all of",
        Criterion.AnyOf => "any of",
        Criterion.AtLeastOf group => $"at least {group.Count} of",
        _ => "not",
    };

    public IEnumerable<JoinedRules> Whole() => _parts.SelectMany(p => p.Whole()).Prepend(this);

    /// <summary>The same for trees that join the same rules in the same way, in whatever order.</summary>
    public string Shape(bool labels) => IsRule ? $"#{_number}" : $"{(labels ? Joined : "")}({string.Join(' ', _parts.Select(p => p.Shape(labels)).Order(StringComparer.Ordinal))})";
}
