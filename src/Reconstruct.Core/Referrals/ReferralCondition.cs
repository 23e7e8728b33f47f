namespace Reconstruct.Core.Referrals;

/// <summary>What a referral is about, in the plain words of the form. Stored as text.</summary>
/// <remarks>Source: NHS, Plastic surgery, "When plastic surgery is used".</remarks>
public enum ReferralCondition
{
    /// <summary>A condition from birth.</summary>
    Birth,

    /// <summary>Cancer, or repair after cancer.</summary>
    Cancer,

    /// <summary>A burn or scald.</summary>
    Burn,

    /// <summary>Another injury.</summary>
    Injury,

    /// <summary>Something else.</summary>
    Other,
}
