namespace Reconstruct.Core.Planning.Burns;

/// <summary>A region of the Lund and Browder chart, with left and right apart.</summary>
public enum ChartRegion
{
    /// <summary>Head, without the neck. Changes with age.</summary>
    Head,

    /// <summary>Neck.</summary>
    Neck,

    /// <summary>Trunk, without buttocks and genitalia.</summary>
    Trunk,

    /// <summary>Left upper arm.</summary>
    LeftUpperArm,

    /// <summary>Right upper arm.</summary>
    RightUpperArm,

    /// <summary>Left forearm.</summary>
    LeftForearm,

    /// <summary>Right forearm.</summary>
    RightForearm,

    /// <summary>Left hand.</summary>
    LeftHand,

    /// <summary>Right hand.</summary>
    RightHand,

    /// <summary>Left buttock; it has a back only.</summary>
    LeftButtock,

    /// <summary>Right buttock; it has a back only.</summary>
    RightButtock,

    /// <summary>Genitalia; counted once.</summary>
    Genitalia,

    /// <summary>Left thigh. Changes with age.</summary>
    LeftThigh,

    /// <summary>Right thigh. Changes with age.</summary>
    RightThigh,

    /// <summary>Left lower leg. Changes with age.</summary>
    LeftLowerLeg,

    /// <summary>Right lower leg. Changes with age.</summary>
    RightLowerLeg,

    /// <summary>Left foot.</summary>
    LeftFoot,

    /// <summary>Right foot.</summary>
    RightFoot,
}
