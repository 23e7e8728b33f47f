namespace Reconstruct.Core.People;

/// <summary>The part a person plays in the service. Stored as text; a person may have several.</summary>
public enum Role
{
    /// <summary>The patient. Sees their own record only.</summary>
    Patient,

    /// <summary>A parent, carer or other person who acts for a patient.</summary>
    Proxy,

    /// <summary>The GP, specialist or other professional who referred.</summary>
    Referrer,

    /// <summary>Receives referrals, books, writes to people and chases answers.</summary>
    Coordinator,

    /// <summary>A consultant plastic surgeon, or a member of their team who decides for them.</summary>
    Surgeon,

    /// <summary>A specialist or ward nurse.</summary>
    Nurse,

    /// <summary>Plans theatre lists.</summary>
    TheatreManager,

    /// <summary>Works for the integrated care board; sees open figures and policies.</summary>
    Commissioner,

    /// <summary>Answers for safety and quality: the last rung of every escalation.</summary>
    Governance,

    /// <summary>Looks after people, roles, registers and reference data.</summary>
    Administrator,
}
