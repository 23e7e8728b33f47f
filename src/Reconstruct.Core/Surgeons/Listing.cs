namespace Reconstruct.Core.Surgeons;

/// <summary>Whether patients may be newly listed for a surgeon.</summary>
public enum Listing
{
    /// <summary>They may.</summary>
    May,

    /// <summary>They may; a person should know something first.</summary>
    MayWithWarning,

    /// <summary>They may not.</summary>
    Blocked,
}
