namespace Reconstruct.Core.Surgeons;

/// <summary>How a claim stands on a day, after everything that was checked.</summary>
public enum ClaimStanding
{
    /// <summary>Nobody has checked it.</summary>
    NotChecked,

    /// <summary>Every attempt so far failed.</summary>
    CouldNotCheck,

    /// <summary>Verified, and the check still counts. The only standing with a tick.</summary>
    Verified,

    /// <summary>Verified with a warning, conditions or undertakings, and the check still counts.</summary>
    VerifiedWithConditions,

    /// <summary>Registered; the specialty does not match the post.</summary>
    RegistrationOnly,

    /// <summary>The last good check is too old to count.</summary>
    Stale,

    /// <summary>No entry was found.</summary>
    NotFound,

    /// <summary>Number and name do not belong together.</summary>
    Disagrees,

    /// <summary>On the register without a licence to practise.</summary>
    NoLicence,

    /// <summary>Suspended.</summary>
    Suspended,

    /// <summary>Taken off the register.</summary>
    Removed,
}
