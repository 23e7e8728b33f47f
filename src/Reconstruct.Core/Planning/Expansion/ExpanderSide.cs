namespace Reconstruct.Core.Planning.Expansion;

/// <summary>The side of the body on which an expander lies.</summary>
public enum ExpanderSide
{
    /// <summary>Left.</summary>
    Left,

    /// <summary>Right.</summary>
    Right,

    /// <summary>It has no side, such as the top of the head.</summary>
    None,
}
