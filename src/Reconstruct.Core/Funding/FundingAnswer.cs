using Reconstruct.Core.Boards;

namespace Reconstruct.Core.Funding;

/// <summary>The whole answer to a question about funding. The same question put to the same book gives the same answer, byte for byte.</summary>
/// <param name="Engine">Version of the rules of deciding.</param>
/// <param name="Procedure">What was asked for.</param>
/// <param name="On">The day of the referral.</param>
/// <param name="Facts">What was known.</param>
/// <param name="Place">The board, or those that it may be, and how that was found.</param>
/// <param name="Outcome">The outcome: that of all decisions when they agree, else more information.</param>
/// <param name="Reason">Why.</param>
/// <param name="Words">Both in a sentence or two.</param>
/// <param name="Decisions">One for each commissioner that it may be; at least one.</param>
public sealed record FundingAnswer(
    string Engine,
    Procedure Procedure,
    DateOnly On,
    Facts Facts,
    ResponsibleBoardAnswer Place,
    FundingOutcome Outcome,
    FundingReason Reason,
    string Words,
    IReadOnlyList<FundingDecision> Decisions)
{
    /// <summary>The only decision; null when more than one commissioner may be the right one.</summary>
    public FundingDecision? Decision => Decisions.Count == 1 ? Decisions[0] : null;

    /// <summary>The only policy that was used; null when none was, or more than one.</summary>
    public PolicyDecision? Policy => Decision is { Policies: [var only] } ? only : null;
}
