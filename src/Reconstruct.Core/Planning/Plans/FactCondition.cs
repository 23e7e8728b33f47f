using Reconstruct.Core.Funding;

namespace Reconstruct.Core.Planning.Plans;

/// <summary>A condition over the facts of a plan, in three values. A fact that is not known decides nothing.</summary>
public abstract record FactCondition
{
    private FactCondition()
    {
    }

    /// <summary>Met, not met or not known. <paramref name="facts"/> holds the known facts alone.</summary>
    public abstract Kleene Of(IReadOnlyDictionary<string, string> facts);

    /// <summary>The ids of the facts that it asks about.</summary>
    public abstract IEnumerable<string> Facts { get; }

    /// <summary>Holds for everybody.</summary>
    public sealed record Always : FactCondition
    {
        /// <inheritdoc />
        public override Kleene Of(IReadOnlyDictionary<string, string> facts) => Kleene.Met;

        /// <inheritdoc />
        public override IEnumerable<string> Facts => [];
    }

    /// <summary>The fact has one of these values.</summary>
    public sealed record Is(string Fact, IReadOnlyList<string> Values) : FactCondition
    {
        /// <inheritdoc />
        public override Kleene Of(IReadOnlyDictionary<string, string> facts) =>
            facts.TryGetValue(Fact, out var value) ? KleeneLogic.Of(Values.Contains(value, StringComparer.Ordinal)) : Kleene.NotKnown;

        /// <inheritdoc />
        public override IEnumerable<string> Facts => [Fact];
    }

    /// <summary>Every part holds.</summary>
    public sealed record All(IReadOnlyList<FactCondition> Parts) : FactCondition
    {
        /// <inheritdoc />
        public override Kleene Of(IReadOnlyDictionary<string, string> facts) => Parts.Select(p => p.Of(facts)).Aggregate(Kleene.Met, KleeneLogic.And);

        /// <inheritdoc />
        public override IEnumerable<string> Facts => Parts.SelectMany(p => p.Facts);
    }

    /// <summary>One part or more holds.</summary>
    public sealed record Any(IReadOnlyList<FactCondition> Parts) : FactCondition
    {
        /// <inheritdoc />
        public override Kleene Of(IReadOnlyDictionary<string, string> facts) => Parts.Select(p => p.Of(facts)).Aggregate(Kleene.NotMet, KleeneLogic.Or);

        /// <inheritdoc />
        public override IEnumerable<string> Facts => Parts.SelectMany(p => p.Facts);
    }

    /// <summary>The part does not hold.</summary>
    public sealed record Not(FactCondition Part) : FactCondition
    {
        /// <inheritdoc />
        public override Kleene Of(IReadOnlyDictionary<string, string> facts) => KleeneLogic.Not(Part.Of(facts));

        /// <inheritdoc />
        public override IEnumerable<string> Facts => Part.Facts;
    }
}
