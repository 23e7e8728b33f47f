namespace Reconstruct.Core.Planning.Devices;

/// <summary>What is done for a prosthesis on a day.</summary>
public enum ProsthesisVisit
{
    /// <summary>An impression, a scan or a cast.</summary>
    Casting,

    /// <summary>It is fitted.</summary>
    Fit,

    /// <summary>It is looked at, or polished.</summary>
    Review,

    /// <summary>It is adjusted.</summary>
    Adjustment,

    /// <summary>It is replaced.</summary>
    Replacement,
}
