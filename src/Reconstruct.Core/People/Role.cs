namespace Reconstruct.Core.People;

/// <summary>What a person is to the service. A person may hold more than one.</summary>
public enum Role
{
    /// <summary>The person being treated. Sees their own record only.</summary>
    Patient,

    /// <summary>A parent, carer or attorney. Sees the records of those they speak for.</summary>
    Proxy,

    /// <summary>A GP or specialist who sends patients.</summary>
    Referrer,

    /// <summary>Receives referrals and sees that none is lost.</summary>
    Coordinator,

    /// <summary>A consultant plastic surgeon.</summary>
    Surgeon,

    /// <summary>A specialist or ward nurse.</summary>
    Nurse,

    /// <summary>Runs the theatre lists.</summary>
    TheatreManager,

    /// <summary>Works for an integrated care board.</summary>
    Commissioner,

    /// <summary>Looks after outcomes, hazards and audit.</summary>
    Governance,

    /// <summary>Looks after people, roles and reference data. Reads no patient's record.</summary>
    Administrator,
}
