namespace Reconstruct.Core.Funding;

/// <summary>A smallest set of facts whose change, or whose finding out, leads to another outcome. It tells what the answer hangs on; it is no advice.</summary>
/// <param name="Towards">The outcome that it leads to.</param>
/// <param name="Reason">The reason of that outcome.</param>
/// <param name="Changes">The facts, in the order of the policy.</param>
public sealed record ChangeSet(FundingOutcome Towards, FundingReason Reason, IReadOnlyList<FactChange> Changes);
