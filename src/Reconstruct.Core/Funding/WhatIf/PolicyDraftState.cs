namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>Where a draft of a policy stands.</summary>
public enum PolicyDraftState
{
    /// <summary>Its author writes it.</summary>
    Draft,

    /// <summary>It waits for another person of the board to approve it or send it back. It cannot be changed.</summary>
    Submitted,

    /// <summary>It was approved and is among the policies. It never changes again.</summary>
    Published,

    /// <summary>It was given up.</summary>
    Withdrawn,
}
