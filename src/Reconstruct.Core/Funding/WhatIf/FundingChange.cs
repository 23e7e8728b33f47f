namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>What a change of policy means for one person.</summary>
public enum FundingChange
{
    /// <summary>Not funded before, funded after.</summary>
    Gains,

    /// <summary>Funded before, not funded after.</summary>
    Loses,

    /// <summary>Funded before and after.</summary>
    StaysFunded,

    /// <summary>Not funded before and after.</summary>
    StaysNotFunded,

    /// <summary>Before or after somebody else decides; whether the person is funded is not told by these policies.</summary>
    Elsewhere,

    /// <summary>Before or after the answer is not known.</summary>
    NotKnown,
}
