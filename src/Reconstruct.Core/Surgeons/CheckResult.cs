namespace Reconstruct.Core.Surgeons;

/// <summary>What one check found. Stored as text. That a check is stale is no finding: it follows from the day.</summary>
public enum CheckResult
{
    /// <summary>The source has it.</summary>
    Verified,

    /// <summary>The source has it, with a warning, conditions or undertakings.</summary>
    VerifiedWithConditions,

    /// <summary>Registered; the specialty does not match the post.</summary>
    RegistrationOnly,

    /// <summary>On the register without a licence to practise.</summary>
    NoLicence,

    /// <summary>On the register, suspended.</summary>
    Suspended,

    /// <summary>The register shows that the name was taken off. The reason can be administrative: an unpaid fee, an old address.</summary>
    Removed,

    /// <summary>No entry was found for these details.</summary>
    NotFound,

    /// <summary>The source could not be asked. It says nothing about the surgeon.</summary>
    CouldNotCheck,

    /// <summary>The number is there with another name.</summary>
    Disagrees,
}
