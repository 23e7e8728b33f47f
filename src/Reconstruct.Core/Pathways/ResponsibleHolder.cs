namespace Reconstruct.Core.Pathways;

/// <summary>Who answers for the patient's care.</summary>
public enum ResponsibleHolder
{
    /// <summary>The person who referred.</summary>
    Referrer,

    /// <summary>This service: the named surgeon when there is one, else its consultants.</summary>
    Service,

    /// <summary>The service that the referral was sent on to and that has said that it has it.</summary>
    OtherService,

    /// <summary>Nobody: the patient has died.</summary>
    Nobody,
}
