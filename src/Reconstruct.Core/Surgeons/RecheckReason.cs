namespace Reconstruct.Core.Surgeons;

/// <summary>Why somebody has to look at a claim, the most pressing first. Stored as text.</summary>
public enum RecheckReason
{
    /// <summary>The register shows that the surgeon may not practise: their patients have to be looked at.</summary>
    Blocked,

    /// <summary>The surgeon leaves or has left the service: their patients have to be passed on.</summary>
    Left,

    /// <summary>Number and name do not belong together.</summary>
    Disagrees,

    /// <summary>The register shows a warning, conditions or undertakings.</summary>
    Conditions,

    /// <summary>No entry was found.</summary>
    NotFound,

    /// <summary>It was never checked.</summary>
    FirstCheck,

    /// <summary>The last check stops counting soon, or has.</summary>
    Recheck,

    /// <summary>The last attempt failed.</summary>
    TryAgain,
}
