namespace Reconstruct.Core.Referrals;

/// <summary>Priority on the waiting list. Stored as text.</summary>
/// <remarks>Source: Royal College of Surgeons of England, surgical prioritisation guidance.</remarks>
public enum Priority
{
    /// <summary>Within 24 hours.</summary>
    P1a,

    /// <summary>Within 72 hours.</summary>
    P1b,

    /// <summary>Up to 4 weeks.</summary>
    P2,

    /// <summary>Up to 3 months.</summary>
    P3,

    /// <summary>Over 3 months.</summary>
    P4,
}
