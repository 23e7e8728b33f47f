using Reconstruct.Core.Boards;

namespace Reconstruct.Core.Funding;

/// <summary>What one commissioner says of one person.</summary>
/// <param name="Board">The board; null when NHS England decides or the board is not certain.</param>
/// <param name="Predecessor">The board whose policy set is still used, because the board of that day has none of its own yet; null when it has its own.</param>
/// <param name="Service">The service that NHS England commissions; null when a board decides.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Reason">Why.</param>
/// <param name="Words">Both in a sentence or two.</param>
/// <param name="Policies">What each policy that applies says: none when no policy is loaded or a fast track came first, more than one when captures or areas differ.</param>
/// <param name="HoldsIf">What was not asked and would send the person to another commissioner or way.</param>
/// <param name="Cautions">What must be said beside the answer.</param>
public sealed record FundingDecision(
    Board? Board,
    Board? Predecessor,
    CommissionedService? Service,
    FundingOutcome Outcome,
    FundingReason Reason,
    string Words,
    IReadOnlyList<PolicyDecision> Policies,
    IReadOnlyList<FundingCondition> HoldsIf,
    IReadOnlyList<FundingCaution> Cautions);
