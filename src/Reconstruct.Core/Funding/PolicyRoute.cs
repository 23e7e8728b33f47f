namespace Reconstruct.Core.Funding;

/// <summary>How funding is reached under a policy.</summary>
public enum PolicyRoute
{
    /// <summary>Refer when the criteria are met; no approval beforehand.</summary>
    CriteriaBased,

    /// <summary>Approval is asked for before treatment.</summary>
    PriorApproval,

    /// <summary>By an individual request for an exceptional case only.</summary>
    IfrOnly,

    /// <summary>Not funded.</summary>
    NotFunded,

    /// <summary>There are criteria; whether approval is needed beforehand is not said in what was read.</summary>
    NotStated,
}
