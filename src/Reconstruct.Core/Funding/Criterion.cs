namespace Reconstruct.Core.Funding;

/// <summary>One node of a policy's tree of criteria: a rule about one fact, or a way to join rules. Comparators are exactly those of the source.</summary>
/// <param name="Id">Place in the policy, such as <c>criteria.2.1</c>.</param>
/// <param name="Clause">The clause in our own words; null for a node that only joins.</param>
public abstract record Criterion(string Id, string? Clause)
{
    /// <summary>Kind as policy files write it, such as <c>at-most</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The nodes that it joins; empty for a rule.</summary>
    public virtual IReadOnlyList<Criterion> Of => [];

    /// <summary>This node and all below, each before its children.</summary>
    public IEnumerable<Criterion> Whole() => Of.SelectMany(c => c.Whole()).Prepend(this);

    /// <summary>All of several.</summary>
    public sealed record AllOf(string Id, string? Clause, IReadOnlyList<Criterion> Parts) : Criterion(Id, Clause)
    {
        /// <inheritdoc />
        public override string Kind => "all-of";

        /// <inheritdoc />
        public override IReadOnlyList<Criterion> Of => Parts;
    }

    /// <summary>Any one of several.</summary>
    public sealed record AnyOf(string Id, string? Clause, IReadOnlyList<Criterion> Parts) : Criterion(Id, Clause)
    {
        /// <inheritdoc />
        public override string Kind => "any-of";

        /// <inheritdoc />
        public override IReadOnlyList<Criterion> Of => Parts;
    }

    /// <summary>At least so many of several.</summary>
    public sealed record AtLeastOf(string Id, string? Clause, int Count, IReadOnlyList<Criterion> Parts) : Criterion(Id, Clause)
    {
        /// <inheritdoc />
        public override string Kind => "at-least-of";

        /// <inheritdoc />
        public override IReadOnlyList<Criterion> Of => Parts;
    }

    /// <summary>The opposite of one.</summary>
    public sealed record Not(string Id, string? Clause, Criterion Part) : Criterion(Id, Clause)
    {
        /// <inheritdoc />
        public override string Kind => "not";

        /// <inheritdoc />
        public override IReadOnlyList<Criterion> Of => [Part];
    }

    /// <summary>A rule that is known to be there and was not read. It is never met and never not met.</summary>
    public sealed record NotRead(string Id, string? Clause) : Criterion(Id, Clause)
    {
        /// <inheritdoc />
        public override string Kind => "not-read";
    }

    /// <summary>A rule about one fact.</summary>
    /// <param name="Id">Place in the policy.</param>
    /// <param name="Clause">The clause in our own words.</param>
    /// <param name="Fact">The fact.</param>
    public abstract record Rule(string Id, string? Clause, Fact Fact) : Criterion(Id, Clause)
    {
        /// <summary>The comparison in words, such as "at most 27 kg/m²".</summary>
        public abstract string Comparison { get; }

        /// <summary>True when a known value satisfies it.</summary>
        public abstract bool Holds(double value);
    }

    /// <summary>The limit or less.</summary>
    public sealed record AtMost(string Id, string? Clause, Fact Fact, double Limit) : Rule(Id, Clause, Fact)
    {
        /// <inheritdoc />
        public override string Kind => "at-most";

        /// <inheritdoc />
        public override string Comparison => $"at most {Fact.Words(Limit)}";

        /// <inheritdoc />
        public override bool Holds(double value) => value <= Limit;
    }

    /// <summary>Less than the limit.</summary>
    public sealed record Below(string Id, string? Clause, Fact Fact, double Limit) : Rule(Id, Clause, Fact)
    {
        /// <inheritdoc />
        public override string Kind => "below";

        /// <inheritdoc />
        public override string Comparison => $"below {Fact.Words(Limit)}";

        /// <inheritdoc />
        public override bool Holds(double value) => value < Limit;
    }

    /// <summary>The limit or more.</summary>
    public sealed record AtLeast(string Id, string? Clause, Fact Fact, double Limit) : Rule(Id, Clause, Fact)
    {
        /// <inheritdoc />
        public override string Kind => "at-least";

        /// <inheritdoc />
        public override string Comparison => $"at least {Fact.Words(Limit)}";

        /// <inheritdoc />
        public override bool Holds(double value) => value >= Limit;
    }

    /// <summary>More than the limit.</summary>
    public sealed record Above(string Id, string? Clause, Fact Fact, double Limit) : Rule(Id, Clause, Fact)
    {
        /// <inheritdoc />
        public override string Kind => "above";

        /// <inheritdoc />
        public override string Comparison => $"above {Fact.Words(Limit)}";

        /// <inheritdoc />
        public override bool Holds(double value) => value > Limit;
    }

    /// <summary>From one limit to another, both included.</summary>
    public sealed record InRange(string Id, string? Clause, Fact Fact, double From, double To) : Rule(Id, Clause, Fact)
    {
        /// <inheritdoc />
        public override string Kind => "in-range";

        /// <inheritdoc />
        public override string Comparison => $"{Funding.Fact.Plain(From)} to {Fact.Words(To)}";

        /// <inheritdoc />
        public override bool Holds(double value) => value >= From && value <= To;
    }

    /// <summary>Yes.</summary>
    public sealed record IsTrue(string Id, string? Clause, Fact Fact) : Rule(Id, Clause, Fact)
    {
        /// <inheritdoc />
        public override string Kind => "is-true";

        /// <inheritdoc />
        public override string Comparison => "yes";

        /// <inheritdoc />
        public override bool Holds(double value) => value == 1;
    }

    /// <summary>One of some choices.</summary>
    public sealed record IsOneOf(string Id, string? Clause, Fact Fact, IReadOnlyList<string> Values) : Rule(Id, Clause, Fact)
    {
        /// <inheritdoc />
        public override string Kind => "is-one-of";

        /// <inheritdoc />
        public override string Comparison => string.Join(" or ", Values.Select(v => Fact.Words(Fact.Choice(v))));

        /// <inheritdoc />
        public override bool Holds(double value) => Values.Contains(Fact.Choices[(int)value].Value, StringComparer.Ordinal);
    }

    /// <summary>Unchanged for so many months or more. <see cref="Rule.Fact"/> is the fact that holds those months.</summary>
    /// <param name="Id">Place in the policy.</param>
    /// <param name="Clause">The clause in our own words.</param>
    /// <param name="Measured">What has to be stable.</param>
    /// <param name="Fact">For how many months it has been.</param>
    /// <param name="Months">Fewest months.</param>
    public sealed record StableForMonths(string Id, string? Clause, Fact Measured, Fact Fact, double Months) : Rule(Id, Clause, Fact)
    {
        /// <inheritdoc />
        public override string Kind => "stable-for-months";

        /// <inheritdoc />
        public override string Comparison => $"stable for at least {Fact.Words(Months)}";

        /// <inheritdoc />
        public override bool Holds(double value) => value >= Months;
    }
}
