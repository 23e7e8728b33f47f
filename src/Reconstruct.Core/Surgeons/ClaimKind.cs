namespace Reconstruct.Core.Surgeons;

/// <summary>One thing that is said of a surgeon, and checked on its own. Stored as text.</summary>
public enum ClaimKind
{
    /// <summary>On the medical register with a licence to practise.</summary>
    Registration,

    /// <summary>On the Specialist Register in plastic surgery.</summary>
    SpecialistRegister,

    /// <summary>Member of the British Association of Plastic, Reconstructive and Aesthetic Surgeons.</summary>
    Bapras,

    /// <summary>Member of the British Association of Aesthetic Plastic Surgeons.</summary>
    Baaps,

    /// <summary>Member of the British Society for Surgery of the Hand.</summary>
    Bssh,

    /// <summary>Member of the Craniofacial Society of Great Britain and Ireland.</summary>
    Cfsgbi,

    /// <summary>A credential, such as the cosmetic surgery certification of the Royal College of Surgeons.</summary>
    Credential,

    /// <summary>The part of plastic surgery that the surgeon works in.</summary>
    SubSpecialty,

    /// <summary>How many operations the surgeon has done in this service.</summary>
    Volume,
}
