namespace Reconstruct.Core.Funding.Requests;

/// <summary>What a board is asked for.</summary>
public enum FundingCaseKind
{
    /// <summary>Approval before treatment, because the criteria are met or can be shown to be.</summary>
    PriorApproval,

    /// <summary>Funding for a person who differs from others with the same condition (individual funding request).</summary>
    Exceptional,
}
