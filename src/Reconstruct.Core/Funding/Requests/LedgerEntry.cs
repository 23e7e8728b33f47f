namespace Reconstruct.Core.Funding.Requests;

/// <summary>One decided request as the open ledger counts it. It names nobody.</summary>
/// <param name="Board">Name of the board.</param>
/// <param name="Procedure">Name of the procedure.</param>
/// <param name="Ruling">The latest decision.</param>
/// <param name="Days">Whole days from sending to the first decision; 0 or more.</param>
/// <param name="Reasons">The criteria that a refusal named, in words; empty otherwise.</param>
public sealed record LedgerEntry(string Board, string Procedure, FundingRulingKind Ruling, int Days, IReadOnlyList<string> Reasons);
