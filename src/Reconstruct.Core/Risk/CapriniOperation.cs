namespace Reconstruct.Core.Risk;

/// <summary>The planned operation as the points of Caprini divide them.</summary>
public enum CapriniOperation
{
    /// <summary>None.</summary>
    None,

    /// <summary>Minor, or open and up to 45 minutes.</summary>
    Minor,

    /// <summary>Open, more than 45 minutes.</summary>
    OpenOver45Minutes,

    /// <summary>Laparoscopic, more than 45 minutes.</summary>
    LaparoscopicOver45Minutes,

    /// <summary>Arthroscopic.</summary>
    Arthroscopic,

    /// <summary>Planned replacement of a large joint of the leg.</summary>
    LegArthroplasty,
}
