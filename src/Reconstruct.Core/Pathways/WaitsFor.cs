namespace Reconstruct.Core.Pathways;

/// <summary>Whose move it is. The owner is always in this service, also while it waits for somebody outside.</summary>
public enum WaitsFor
{
    /// <summary>This service.</summary>
    Us,

    /// <summary>The person who referred.</summary>
    Referrer,

    /// <summary>The patient, or who acts for them.</summary>
    Patient,

    /// <summary>The service that the referral was sent on to.</summary>
    OtherService,
}
