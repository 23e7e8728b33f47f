namespace Reconstruct.Core.Funding.Requests;

/// <summary>What is published of one board and procedure, beyond the count in the table. It is made only where that count is published.</summary>
/// <param name="Board">Name of the board.</param>
/// <param name="Procedure">Name of the procedure.</param>
/// <param name="Count">How many were decided.</param>
/// <param name="MedianDays">Median of the days from sending to the first decision: the middle one, or the half between the middle two.</param>
/// <param name="Approved">How many were approved, with conditions or without; null with <paramref name="Refused"/> where either would be small.</param>
/// <param name="Refused">How many were refused; null with <paramref name="Approved"/>.</param>
/// <param name="Reasons">Criteria named in refusals often enough to be published, the most frequent first.</param>
public sealed record LedgerCell(string Board, string Procedure, long Count, double MedianDays, int? Approved, int? Refused, IReadOnlyList<LedgerReason> Reasons);
