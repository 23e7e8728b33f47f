namespace Reconstruct.Core.Clocks;

/// <summary>What one event did to the clock.</summary>
public enum RttEffect
{
    /// <summary>A clock started.</summary>
    Started,

    /// <summary>The clock ran on.</summary>
    RanOn,

    /// <summary>The clock stopped and the wait counts.</summary>
    Stopped,

    /// <summary>The wait ended and does not count.</summary>
    Nullified,

    /// <summary>Care outside any clock.</summary>
    NoClock,

    /// <summary>Put right or withdrawn by a later event.</summary>
    Corrected,

    /// <summary>Kept and shown, but it could not be applied: someone should look at it.</summary>
    Flagged,

    /// <summary>It lies after the as-at date.</summary>
    NotYet,
}
