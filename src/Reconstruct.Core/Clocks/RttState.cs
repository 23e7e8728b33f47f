namespace Reconstruct.Core.Clocks;

/// <summary>Where the clock of a pathway stands.</summary>
public enum RttState
{
    /// <summary>No clock has started.</summary>
    NoClock,

    /// <summary>A clock runs.</summary>
    Running,

    /// <summary>The last clock was stopped and counts.</summary>
    Stopped,

    /// <summary>The last clock was nullified and does not count.</summary>
    Nullified,
}
