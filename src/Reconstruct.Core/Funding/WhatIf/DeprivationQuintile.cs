namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>Fifths of the areas of England by deprivation, the first the most deprived.</summary>
public enum DeprivationQuintile
{
    /// <summary>The most deprived fifth.</summary>
    First,

    /// <summary>The second fifth.</summary>
    Second,

    /// <summary>The third fifth.</summary>
    Third,

    /// <summary>The fourth fifth.</summary>
    Fourth,

    /// <summary>The least deprived fifth.</summary>
    Fifth,

    /// <summary>Not known.</summary>
    NotKnown,
}
