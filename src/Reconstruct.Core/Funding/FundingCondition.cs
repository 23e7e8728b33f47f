namespace Reconstruct.Core.Funding;

/// <summary>Something that was not asked and would send the person another way: the answer stands only while it is not so.</summary>
/// <param name="Id">Id of the fast track, service or exclusion.</param>
/// <param name="Words">What must not be so, and what happens if it is.</param>
/// <param name="Facts">The unknown facts that decide it.</param>
public sealed record FundingCondition(string Id, string Words, IReadOnlyList<Fact> Facts);
