namespace Reconstruct.Core.Planning.Drawings;

/// <summary>What a drawing is drawn on.</summary>
public enum BackdropKind
{
    /// <summary>An empty board: one unit is one millimetre.</summary>
    Plain,

    /// <summary>An outline of the body: one unit is one millimetre of the outline, which is nobody's.</summary>
    Body,

    /// <summary>A photograph: one unit is one of its pixels, and a millimetre is known only from a scale marker.</summary>
    Photo,
}
