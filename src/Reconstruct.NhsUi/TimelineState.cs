namespace Reconstruct.NhsUi;

/// <summary>Where an event stands in time. It is said in words to screen readers, not only by the look of the mark.</summary>
public enum TimelineState
{
    Done,

    /// <summary>Where things stand today.</summary>
    Now,

    /// <summary>Still to come.</summary>
    Next,
}
