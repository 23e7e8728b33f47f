namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>The groups under which the NHS Data Dictionary lists ethnic categories.</summary>
/// <remarks>Source: NHS Data Dictionary, data element ETHNIC CATEGORY: White (A to C), Mixed (D to G), Asian or Asian British (H to L), Black or Black British (M to P), other ethnic groups (R, S), not stated (Z).</remarks>
public enum EthnicGroup
{
    /// <summary>White: A to C.</summary>
    White,

    /// <summary>Mixed: D to G.</summary>
    Mixed,

    /// <summary>Asian or Asian British: H to L.</summary>
    Asian,

    /// <summary>Black or Black British: M to P.</summary>
    Black,

    /// <summary>Other ethnic groups: R and S.</summary>
    Other,

    /// <summary>Asked and not stated: Z.</summary>
    NotStated,

    /// <summary>Not known.</summary>
    NotKnown,
}
