namespace Reconstruct.Core.Referrals;

/// <summary>Why a referral is rejected. Stored as text; the words for the letter go with it.</summary>
public enum RejectionReason
{
    /// <summary>Not a condition that this service treats, and no other service is known to send it to.</summary>
    OutsideService,

    /// <summary>The responsible board does not fund it and no exception is claimed.</summary>
    NotFunded,

    /// <summary>A change of looks alone, decided by a person.</summary>
    Cosmetic,

    /// <summary>Surgery would not help, or its risk outweighs what it can do.</summary>
    NotOfBenefit,

    /// <summary>What was asked for did not come, after asking.</summary>
    NotEnoughInformation,

    /// <summary>Another reason, given in words.</summary>
    Other,
}
