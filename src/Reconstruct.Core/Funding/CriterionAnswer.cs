namespace Reconstruct.Core.Funding;

/// <summary>One criterion's own answer.</summary>
/// <param name="Id">Place in the policy: it starts with <c>fast-track</c>, <c>scope</c>, <c>criteria</c> or <c>evidence</c>.</param>
/// <param name="Depth">0 for a whole tree, 1 for its parts, and so on.</param>
/// <param name="Kind">Kind, such as <c>at-most</c> or <c>all-of</c>.</param>
/// <param name="Text">The criterion in words.</param>
/// <param name="Answer">Met, not met or not known.</param>
/// <param name="Clause">The clause in our own words; null where a node only joins.</param>
/// <param name="Fact">The fact; null for a node that joins and for a rule that was not read.</param>
/// <param name="Comparison">What the fact is compared with, in words; null where there is no fact.</param>
/// <param name="Value">The value in the fact's unit; null when it is not known.</param>
/// <param name="Origin">Where the value came from; null when that was not said.</param>
public sealed record CriterionAnswer(
    string Id, int Depth, string Kind, string Text, Kleene Answer, string? Clause, Fact? Fact, string? Comparison, double? Value, string? Origin)
{
    /// <summary>True for a rule; false for a node that joins others.</summary>
    public bool IsRule => Kind is not ("all-of" or "any-of" or "at-least-of" or "not");

    /// <summary>The value in words; "not known" when it is not; null where there is no fact.</summary>
    public string? ValueWords => Fact?.Words(Value ?? Fact.NotKnown);
}
