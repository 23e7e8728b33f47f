namespace Reconstruct.Core.Funding;

/// <summary>Facts that cannot be so at the same time: some that cannot hold together, or one that cannot exceed another.</summary>
public sealed class FactContradiction
{
    private readonly CompiledTree? _together;
    private readonly (Fact Fact, Fact Limit)? _exceeds;

    internal FactContradiction(string id, string words, Criterion together)
    {
        (Id, Words, _together) = (id, words, CompiledTree.Of(together));
        Facts = [.. _together.Facts];
    }

    internal FactContradiction(string id, string words, Fact fact, Fact limit) => (Id, Words, _exceeds, Facts) = (id, words, (fact, limit), [fact, limit]);

    /// <summary>Stable kebab-case id.</summary>
    public string Id { get; }

    /// <summary>Why it cannot be.</summary>
    public string Words { get; }

    /// <summary>The facts that it is about.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>True when the values contradict each other. What is not known contradicts nothing.</summary>
    public bool Holds(ReadOnlySpan<double> values) => _exceeds is { } pair
        ? values[pair.Fact.Index] > values[pair.Limit.Index] // NaN compares false
        : _together!.Evaluate(values) is Kleene.Met;
}
