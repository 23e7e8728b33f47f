namespace Reconstruct.Core.Funding;

/// <summary>What outcomes have in common.</summary>
public static class FundingOutcomes
{
    /// <summary>True for the three outcomes in which the criteria are met.</summary>
    public static bool IsMet(this FundingOutcome outcome) =>
        outcome is FundingOutcome.MetNoApproval or FundingOutcome.MetPriorApproval or FundingOutcome.MetApprovalNotStated;
}
