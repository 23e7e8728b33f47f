namespace Reconstruct.Core.Evidence;

/// <summary>What a published comparison is.</summary>
public enum RatioKind
{
    /// <summary>Odds with the factor over odds without it.</summary>
    OddsRatio,

    /// <summary>A difference of means, whatever the source calls it.</summary>
    MeanDifference,
}
