namespace Reconstruct.Core.Planning.Atlas;

/// <summary>How a flap reaches the defect. One flap can be more than one of these.</summary>
public enum FlapKind
{
    /// <summary>Detached, its vessels joined to others where it goes.</summary>
    Free,

    /// <summary>Turned over on its own vessels, which stay whole.</summary>
    Pedicled,

    /// <summary>Raised on a vessel that comes through a muscle or between muscles, which stay behind.</summary>
    Perforator,
}
