namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>The part of a policy in which two versions differ.</summary>
public enum VersionPart
{
    /// <summary>Whose it is, which version, its standing and its dates.</summary>
    Standing,

    /// <summary>How funding is reached and who applies.</summary>
    Route,

    /// <summary>What skips the policy.</summary>
    FastTrack,

    /// <summary>What it does not cover or never funds.</summary>
    Scope,

    /// <summary>The criteria.</summary>
    Criteria,

    /// <summary>What must be sent along.</summary>
    Evidence,

    /// <summary>How it was read: whether the list is whole, notes, source.</summary>
    Reading,
}
