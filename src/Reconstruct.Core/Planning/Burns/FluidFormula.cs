namespace Reconstruct.Core.Planning.Burns;

/// <summary>A formula for the first 24 hours after a burn.</summary>
public enum FluidFormula
{
    /// <summary>Parkland: 2 to 4 mL for each kg and percent.</summary>
    Parkland,

    /// <summary>Modified Brooke: 2 mL for each kg and percent.</summary>
    ModifiedBrooke,
}
