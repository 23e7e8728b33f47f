namespace Reconstruct.Core.Urgency;

/// <summary>Where an open fracture is, as far as the standard parts it.</summary>
public enum FractureRegion
{
    /// <summary>A long bone.</summary>
    LongBone,

    /// <summary>Hindfoot.</summary>
    Hindfoot,

    /// <summary>Midfoot.</summary>
    Midfoot,

    /// <summary>Hand, wrist, forefoot or digits: outside the standard.</summary>
    HandWristForefootOrDigits,
}
