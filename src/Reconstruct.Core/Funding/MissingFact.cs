namespace Reconstruct.Core.Funding;

/// <summary>A fact that is not known and can still matter.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Settles">The largest share of the open rules, 0 to 1, that one value of it would settle.</param>
/// <param name="Stage"><c>scope</c>, <c>criteria</c> or <c>evidence</c>.</param>
public sealed record MissingFact(Fact Fact, double Settles, string Stage);
