namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>What an outcome means for the person, as a change of policy counts it.</summary>
public enum FundingStanding
{
    /// <summary>The criteria are met: funded without approval, after approval, or by a policy that does not say which.</summary>
    Funded,

    /// <summary>Not funded, or by an exceptional request only. That a request may succeed is not counted as funded.</summary>
    NotFunded,

    /// <summary>Somebody else decides: a quicker way, or outside the policy. What they decide is not known here.</summary>
    Elsewhere,

    /// <summary>What is known does not decide it, no policy is loaded, or sources conflict. It is never counted as funded or as not funded.</summary>
    NotKnown,
}
