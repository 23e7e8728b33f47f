namespace Reconstruct.Service.Data.Objects;

/// <summary>The kinds of file that the service takes from people, and those that it knows well enough to refuse by name.</summary>
public enum FileKind
{
    /// <summary>None of the others.</summary>
    Unknown,
    Jpeg,
    Png,
    WebP,
    Pdf,

    /// <summary>What phones store by default; browsers do not show it. Refused, with what to do.</summary>
    Heic,
}
