namespace Reconstruct.Core.Clinic;

/// <summary>The parts of <see cref="Lahshal"/>, in its order: the patient's right first, as one sees who faces one.</summary>
public enum CleftPart
{
    /// <summary>Lip, right.</summary>
    RightLip,

    /// <summary>Alveolus, right.</summary>
    RightAlveolus,

    /// <summary>Hard palate, right.</summary>
    RightHardPalate,

    /// <summary>Soft palate.</summary>
    SoftPalate,

    /// <summary>Hard palate, left.</summary>
    LeftHardPalate,

    /// <summary>Alveolus, left.</summary>
    LeftAlveolus,

    /// <summary>Lip, left.</summary>
    LeftLip,
}
