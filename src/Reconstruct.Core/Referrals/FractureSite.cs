namespace Reconstruct.Core.Referrals;

/// <summary>Where an open fracture is, as far as the rules tell sites apart.</summary>
public enum FractureSite
{
    /// <summary>Not known.</summary>
    NotKnown,

    /// <summary>A long bone.</summary>
    LongBone,

    /// <summary>Hindfoot or midfoot.</summary>
    HindfootOrMidfoot,

    /// <summary>Hand, wrist or finger.</summary>
    HandOrWrist,

    /// <summary>Forefoot or toe.</summary>
    Forefoot,

    /// <summary>Elsewhere.</summary>
    Elsewhere,
}
