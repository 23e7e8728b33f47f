namespace Reconstruct.Core.Funding;

/// <summary>Standing of a policy version.</summary>
public enum PolicyStatus
{
    /// <summary>In use, as far as was read.</summary>
    Adopted,

    /// <summary>Put forward; whether it was adopted is not known.</summary>
    Proposed,

    /// <summary>From before the boards (1 July 2022), or a local rule of unknown date: a real rule, not current commissioning.</summary>
    Legacy,
}
