namespace Reconstruct.Core.Planning.Expansion;

/// <summary>The shape of an expander's base.</summary>
public enum ExpanderShape
{
    /// <summary>Round: its skin is taken for a spherical cap.</summary>
    Round,

    /// <summary>Rectangular: its skin is taken for part of a cylinder.</summary>
    Rectangular,

    /// <summary>Any other, such as a crescent: it has no closed form and no gain is computed.</summary>
    Other,
}
