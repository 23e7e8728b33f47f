namespace Reconstruct.Core.Funding;

/// <summary>The answer to "will the NHS fund it here?". Only the first three mean that the criteria are met.</summary>
public enum FundingOutcome
{
    /// <summary>The criteria are met; no approval is needed beforehand.</summary>
    MetNoApproval,

    /// <summary>The criteria are met; approval must be asked for before treatment.</summary>
    MetPriorApproval,

    /// <summary>The criteria are met; whether approval is needed beforehand is not said in what was read. Ask before treatment.</summary>
    MetApprovalNotStated,

    /// <summary>Only a request for an exceptional case is open: the policy knows no other way, or the criteria are not met.</summary>
    ExceptionalOnly,

    /// <summary>The policy does not fund it.</summary>
    NotFunded,

    /// <summary>The policy does not cover this; somebody else decides.</summary>
    OutsidePolicy,

    /// <summary>Funding rules do not apply: the person goes another, quicker way.</summary>
    FastTrack,

    /// <summary>What is known does not decide it.</summary>
    MoreInformation,

    /// <summary>No policy is loaded. It says nothing about funding and never reads as funded.</summary>
    NoPolicy,

    /// <summary>Two sources that are both held to be in force give different answers.</summary>
    Conflict,
}
