namespace Reconstruct.Core.Referrals;

/// <summary>Which skin cancer is suspected.</summary>
public enum SkinCancerSuspicion
{
    /// <summary>Not known whether any is.</summary>
    NotKnown,

    /// <summary>None.</summary>
    No,

    /// <summary>Melanoma.</summary>
    Melanoma,

    /// <summary>Squamous cell carcinoma.</summary>
    SquamousCell,

    /// <summary>Another kind, or not sure which.</summary>
    OtherOrUnsure,
}
