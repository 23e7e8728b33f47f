using System.Collections.Frozen;

namespace Reconstruct.Core.Funding;

/// <summary>Every fact that a policy may ask about, and which of them contradict each other.</summary>
public sealed class FactCatalogue
{
    private readonly FrozenDictionary<string, Fact> _byId;

    internal FactCatalogue(IReadOnlyList<Fact> all) => (All, _byId) = (all, all.ToFrozenDictionary(f => f.Id, StringComparer.Ordinal));

    /// <summary>The facts, in the order of the file. A fact's <see cref="Fact.Index"/> is its place here.</summary>
    public IReadOnlyList<Fact> All { get; }

    /// <summary>What cannot be so at the same time.</summary>
    public IReadOnlyList<FactContradiction> Contradictions { get; internal set; } = [];

    /// <summary>How many facts there are: the length of an array of values.</summary>
    public int Count => All.Count;

    /// <summary>The fact with this id; null when there is none.</summary>
    public Fact? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The months for which a fact has been stable, as a fact of its own; null when there is none.</summary>
    public Fact? StabilityOf(Fact fact) => All.FirstOrDefault(f => string.Equals(f.StabilityOf, fact.Id, StringComparison.Ordinal));

    /// <summary>An array of values in which nothing is known.</summary>
    public double[] Blank()
    {
        var values = new double[Count];
        Array.Fill(values, Fact.NotKnown);
        return values;
    }
}
