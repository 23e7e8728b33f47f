namespace Reconstruct.Core.Planning.Burns;

/// <summary>A region of the rule of nines.</summary>
public enum NinesRegion
{
    /// <summary>Head and neck.</summary>
    HeadAndNeck,

    /// <summary>Left arm with the hand.</summary>
    LeftArm,

    /// <summary>Right arm with the hand.</summary>
    RightArm,

    /// <summary>Front of the trunk.</summary>
    FrontOfTrunk,

    /// <summary>Back of the trunk.</summary>
    BackOfTrunk,

    /// <summary>Left leg with the foot.</summary>
    LeftLeg,

    /// <summary>Right leg with the foot.</summary>
    RightLeg,

    /// <summary>Perineum.</summary>
    Perineum,
}
