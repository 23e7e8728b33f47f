namespace Reconstruct.Core.Planning.Atlas;

/// <summary>What a flap brings.</summary>
public enum FlapTissue
{
    /// <summary>Skin with what lies under it.</summary>
    Skin,

    /// <summary>Muscle.</summary>
    Muscle,

    /// <summary>Bone.</summary>
    Bone,
}
