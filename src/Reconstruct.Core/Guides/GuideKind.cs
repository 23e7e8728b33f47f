namespace Reconstruct.Core.Guides;

/// <summary>What a page of the guide is about.</summary>
public enum GuideKind
{
    /// <summary>A way to repair skin or tissue.</summary>
    Technique,

    /// <summary>What somebody was born with, has or had.</summary>
    Condition,
}
