namespace Reconstruct.Core.Funding.Requests;

/// <summary>What a board decides.</summary>
public enum FundingRulingKind
{
    /// <summary>Funded.</summary>
    Approved,

    /// <summary>Funded as long as the conditions are kept.</summary>
    ApprovedWithConditions,

    /// <summary>Not funded.</summary>
    Refused,
}
