namespace Reconstruct.Core.Pathways;

/// <summary>The kinds of event that move a pathway, one for each record in <see cref="PathwayEvent"/>. Stored as text.</summary>
public enum PathwayEventKind
{
    /// <summary>See <see cref="PathwayEvent.ReferralReceived"/>.</summary>
    ReferralReceived,

    /// <summary>See <see cref="PathwayEvent.IdentityConfirmed"/>.</summary>
    IdentityConfirmed,

    /// <summary>See <see cref="PathwayEvent.IdentityQuestioned"/>.</summary>
    IdentityQuestioned,

    /// <summary>See <see cref="PathwayEvent.TriageAccepted"/>.</summary>
    TriageAccepted,

    /// <summary>See <see cref="PathwayEvent.ReferrerAsked"/>.</summary>
    ReferrerAsked,

    /// <summary>See <see cref="PathwayEvent.PatientAsked"/>.</summary>
    PatientAsked,

    /// <summary>See <see cref="PathwayEvent.InformationGiven"/>.</summary>
    InformationGiven,

    /// <summary>See <see cref="PathwayEvent.AdviceGiven"/>.</summary>
    AdviceGiven,

    /// <summary>See <see cref="PathwayEvent.AdviceConverted"/>.</summary>
    AdviceConverted,

    /// <summary>See <see cref="PathwayEvent.AdviceClosed"/>.</summary>
    AdviceClosed,

    /// <summary>See <see cref="PathwayEvent.Redirected"/>.</summary>
    Redirected,

    /// <summary>See <see cref="PathwayEvent.RedirectAcknowledged"/>.</summary>
    RedirectAcknowledged,

    /// <summary>See <see cref="PathwayEvent.RedirectBounced"/>.</summary>
    RedirectBounced,

    /// <summary>See <see cref="PathwayEvent.Rejected"/>.</summary>
    Rejected,

    /// <summary>See <see cref="PathwayEvent.RejectionLetterSent"/>.</summary>
    RejectionLetterSent,

    /// <summary>See <see cref="PathwayEvent.RejectionReturned"/>.</summary>
    RejectionReturned,

    /// <summary>See <see cref="PathwayEvent.AssessmentBooked"/>.</summary>
    AssessmentBooked,

    /// <summary>See <see cref="PathwayEvent.AssessmentNotHeld"/>.</summary>
    AssessmentNotHeld,

    /// <summary>See <see cref="PathwayEvent.AssessmentDone"/>.</summary>
    AssessmentDone,

    /// <summary>See <see cref="PathwayEvent.Reassigned"/>.</summary>
    Reassigned,

    /// <summary>See <see cref="PathwayEvent.SurgeonChanged"/>.</summary>
    SurgeonChanged,

    /// <summary>See <see cref="PathwayEvent.Escalated"/>.</summary>
    Escalated,

    /// <summary>See <see cref="PathwayEvent.ReferralUpdated"/>.</summary>
    ReferralUpdated,

    /// <summary>See <see cref="PathwayEvent.ReferralCancelled"/>.</summary>
    ReferralCancelled,

    /// <summary>See <see cref="PathwayEvent.Withdrawn"/>.</summary>
    Withdrawn,

    /// <summary>See <see cref="PathwayEvent.Died"/>.</summary>
    Died,

    /// <summary>See <see cref="PathwayEvent.Closed"/>.</summary>
    Closed,

    /// <summary>See <see cref="PathwayEvent.Reopened"/>.</summary>
    Reopened,
}
