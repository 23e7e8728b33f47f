namespace Reconstruct.Core.Planning.Wounds;

/// <summary>What was done with the foam in a wound.</summary>
public enum FoamEventKind
{
    /// <summary>Pieces were put in.</summary>
    Placed,

    /// <summary>Pieces were taken out.</summary>
    Removed,

    /// <summary>Somebody counted what is in the wound. It changes nothing; it agrees with the ledger or it does not.</summary>
    Counted,
}
