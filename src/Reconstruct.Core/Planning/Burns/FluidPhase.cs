namespace Reconstruct.Core.Planning.Burns;

/// <summary>Where the formula stands at the time of looking.</summary>
public enum FluidPhase
{
    /// <summary>The burn is at or below the size from which the source gives the formula. That does not say that no fluid is needed.</summary>
    NotIndicatedBySource,

    /// <summary>Less than 8 hours since the burn.</summary>
    First8Hours,

    /// <summary>8 hours or more and less than 24 since the burn.</summary>
    Past8Hours,

    /// <summary>24 hours or more since the burn: the formula has ended.</summary>
    Past24Hours,
}
