namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>Sex as the record has it (administrative gender).</summary>
public enum CohortSex
{
    /// <summary>Female.</summary>
    Female,

    /// <summary>Male.</summary>
    Male,

    /// <summary>Recorded as other.</summary>
    Other,

    /// <summary>Not recorded.</summary>
    NotKnown,
}
