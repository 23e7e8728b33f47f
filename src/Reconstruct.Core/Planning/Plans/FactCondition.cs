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

    /// <summary>The parts that ask about the size of the defect.</summary>
    public virtual IEnumerable<Measured> Sizes => [];

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

    /// <summary>A measure of the defect stands so to a limit. With what is recorded too little to decide, it is not known.</summary>
    /// <param name="Measure">The measure.</param>
    /// <param name="Bound">Over, at least, at most or under.</param>
    /// <param name="Limit">The limit, over 0, in mm, or in mm² for an area.</param>
    public sealed record Measured(DefectMeasure Measure, MeasureBound Bound, double Limit) : FactCondition
    {
        /// <inheritdoc />
        public override Kleene Of(IReadOnlyDictionary<string, string> facts)
        {
            var (low, high) = DefectSize.Range(Measure, facts);
            var beyond = Bound is MeasureBound.Over or MeasureBound.AtMost
                ? low > Limit ? Kleene.Met : high <= Limit ? Kleene.NotMet : Kleene.NotKnown
                : low >= Limit ? Kleene.Met : high < Limit ? Kleene.NotMet : Kleene.NotKnown;
            return Bound is MeasureBound.Over or MeasureBound.AtLeast ? beyond : KleeneLogic.Not(beyond);
        }

        /// <inheritdoc />
        public override IEnumerable<string> Facts => DefectSize.Fields(Measure);

        /// <inheritdoc />
        public override IEnumerable<Measured> Sizes => [this];
    }

    /// <summary>Every part holds.</summary>
    public sealed record All(IReadOnlyList<FactCondition> Parts) : FactCondition
    {
        /// <inheritdoc />
        public override Kleene Of(IReadOnlyDictionary<string, string> facts) => Parts.Select(p => p.Of(facts)).Aggregate(Kleene.Met, KleeneLogic.And);

        /// <inheritdoc />
        public override IEnumerable<string> Facts => Parts.SelectMany(p => p.Facts);

        /// <inheritdoc />
        public override IEnumerable<Measured> Sizes => Parts.SelectMany(p => p.Sizes);
    }

    /// <summary>One part or more holds.</summary>
    public sealed record Any(IReadOnlyList<FactCondition> Parts) : FactCondition
    {
        /// <inheritdoc />
        public override Kleene Of(IReadOnlyDictionary<string, string> facts) => Parts.Select(p => p.Of(facts)).Aggregate(Kleene.NotMet, KleeneLogic.Or);

        /// <inheritdoc />
        public override IEnumerable<string> Facts => Parts.SelectMany(p => p.Facts);

        /// <inheritdoc />
        public override IEnumerable<Measured> Sizes => Parts.SelectMany(p => p.Sizes);
    }

    /// <summary>The part does not hold.</summary>
    public sealed record Not(FactCondition Part) : FactCondition
    {
        /// <inheritdoc />
        public override Kleene Of(IReadOnlyDictionary<string, string> facts) => KleeneLogic.Not(Part.Of(facts));

        /// <inheritdoc />
        public override IEnumerable<string> Facts => Part.Facts;

        /// <inheritdoc />
        public override IEnumerable<Measured> Sizes => Part.Sizes;
    }
}
