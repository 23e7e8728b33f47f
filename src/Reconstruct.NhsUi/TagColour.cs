namespace Reconstruct.NhsUi;

/// <summary>The colours of a tag. A tag always says its meaning in words too.</summary>
public enum TagColour
{
    /// <summary>The dark blue a tag has when nothing is said.</summary>
    Standard,

    /// <summary>Text without a ground.</summary>
    NoColour,
    White,
    Grey,
    Green,
    AquaGreen,
    Blue,
    Purple,
    Pink,
    Red,
    Orange,
    Yellow,
}
