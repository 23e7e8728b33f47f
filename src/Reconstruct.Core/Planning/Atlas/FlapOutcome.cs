namespace Reconstruct.Core.Planning.Atlas;

/// <summary>What a series of flaps counted.</summary>
public enum FlapOutcome
{
    /// <summary>The whole flap was lost.</summary>
    TotalLoss,

    /// <summary>A part of it was lost.</summary>
    PartialLoss,

    /// <summary>Another operation for the flap, for whatever reason.</summary>
    ReturnToTheatre,

    /// <summary>Another operation because a vessel had clotted.</summary>
    ReturnForThrombosis,

    /// <summary>Another operation because of a collection of blood.</summary>
    ReturnForHaematoma,

    /// <summary>Saved, of those taken back to theatre.</summary>
    Salvage,

    /// <summary>Death within 30 days.</summary>
    DeathWithin30Days,

    /// <summary>Any complication.</summary>
    Complication,
}
