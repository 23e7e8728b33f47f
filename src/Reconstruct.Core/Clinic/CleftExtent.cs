namespace Reconstruct.Core.Clinic;

/// <summary>How far one part is cleft.</summary>
public enum CleftExtent
{
    /// <summary>Not cleft: a full stop.</summary>
    None,

    /// <summary>The least form of a cleft: an asterisk.</summary>
    Microform,

    /// <summary>Incomplete: the small letter.</summary>
    Incomplete,

    /// <summary>Complete: the capital letter.</summary>
    Complete,
}
