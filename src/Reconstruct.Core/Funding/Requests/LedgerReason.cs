namespace Reconstruct.Core.Funding.Requests;

/// <summary>How often a criterion was a reason for refusing.</summary>
/// <param name="Criterion">The criterion in words.</param>
/// <param name="Count">In how many refusals it was named; <see cref="SuppressedTable.Least"/> or more.</param>
public sealed record LedgerReason(string Criterion, int Count);
