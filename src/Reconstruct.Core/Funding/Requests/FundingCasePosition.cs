namespace Reconstruct.Core.Funding.Requests;

/// <summary>Where a request stands.</summary>
/// <param name="State">The state.</param>
/// <param name="Duty">Owner, next action and due time; null exactly when it is closed or withdrawn.</param>
/// <param name="Facts">What it carries.</param>
public sealed record FundingCasePosition(FundingCaseState State, FundingDuty? Duty, FundingCaseFacts Facts)
{
    /// <summary>True until it is closed or withdrawn.</summary>
    public bool IsOpen => State is not (FundingCaseState.Closed or FundingCaseState.Withdrawn);
}
