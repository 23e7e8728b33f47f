namespace Reconstruct.Core.Urgency;

/// <summary>By when an open fracture should be debrided.</summary>
public enum DebridementTiming
{
    /// <summary>At once.</summary>
    AtOnce,

    /// <summary>Within 12 hours of injury.</summary>
    Within12Hours,

    /// <summary>Within 24 hours of injury.</summary>
    Within24Hours,

    /// <summary>A fact is missing, or the standard as read gives no time for this case.</summary>
    NotKnown,

    /// <summary>Outside the standard.</summary>
    DoesNotApply,
}
