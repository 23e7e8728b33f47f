namespace Reconstruct.Core.Planning.Grafts;

/// <summary>Kind of skin graft.</summary>
public enum GraftKind
{
    /// <summary>All layers of the skin.</summary>
    FullThickness,

    /// <summary>Part of the thickness.</summary>
    SplitSkin,
}
