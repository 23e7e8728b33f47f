namespace Reconstruct.Core.Planning.Devices;

/// <summary>What a prosthesis stands in for.</summary>
public enum ProsthesisKind
{
    /// <summary>A limb.</summary>
    Limb,

    /// <summary>An eye.</summary>
    Eye,

    /// <summary>An ear.</summary>
    Ear,

    /// <summary>The nose.</summary>
    Nose,

    /// <summary>A breast.</summary>
    Breast,

    /// <summary>A nipple.</summary>
    Nipple,

    /// <summary>A hand or a finger.</summary>
    HandOrFinger,

    /// <summary>Anything else, said in words.</summary>
    Other,
}
