namespace Reconstruct.Core.Planning.Grafts;

/// <summary>Where a graft goes, as far as its shrinking was measured.</summary>
public enum GraftBed
{
    /// <summary>Reconstruction after a burn.</summary>
    AfterBurn,

    /// <summary>Face or scalp, not after a burn.</summary>
    FaceOrScalp,

    /// <summary>Anywhere else: nothing was read.</summary>
    Elsewhere,
}
