namespace Reconstruct.Core.Planning.Colour;

/// <summary>Six groups of skin by the individual typology angle.</summary>
public enum SkinTone
{
    /// <summary>Over 55°.</summary>
    VeryLight,

    /// <summary>Over 41° to 55°.</summary>
    Light,

    /// <summary>Over 28° to 41°.</summary>
    Intermediate,

    /// <summary>Over 10° to 28°.</summary>
    Tan,

    /// <summary>From -30° to 10°.</summary>
    Brown,

    /// <summary>Below -30°.</summary>
    Dark,
}
