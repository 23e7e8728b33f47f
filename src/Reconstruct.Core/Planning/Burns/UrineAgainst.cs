namespace Reconstruct.Core.Planning.Burns;

/// <summary>How an hour's urine stands against the target.</summary>
public enum UrineAgainst
{
    /// <summary>The urine was not measured, or there is no target to hold it against.</summary>
    NotKnown,

    /// <summary>Below the target.</summary>
    Below,

    /// <summary>At the target or above. The source has no upper end.</summary>
    AtOrAbove,

    /// <summary>From the target up to the upper end that the unit's own protocol has.</summary>
    Within,

    /// <summary>Above that upper end.</summary>
    Above,
}
