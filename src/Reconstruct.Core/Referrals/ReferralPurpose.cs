namespace Reconstruct.Core.Referrals;

/// <summary>What surgery should do, as the referrer says. Several may apply.</summary>
[Flags]
public enum ReferralPurpose
{
    /// <summary>Not said, or not sure.</summary>
    NotSure = 0,

    /// <summary>Restore function.</summary>
    Function = 1,

    /// <summary>Repair missing or damaged tissue, so that it looks closer to normal.</summary>
    Repair = 2,

    /// <summary>Ease a symptom.</summary>
    Symptoms = 4,

    /// <summary>Change a look that is not liked.</summary>
    Look = 8,
}
