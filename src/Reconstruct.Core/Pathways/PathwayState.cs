namespace Reconstruct.Core.Pathways;

/// <summary>Where a pathway stands. Stored as text. Each has one row in <see cref="StateRules"/>, <see cref="Closed"/> apart.</summary>
public enum PathwayState
{
    /// <summary>The referral is here; who the patient is has not been confirmed yet.</summary>
    Received,

    /// <summary>There is a doubt about who the patient is.</summary>
    IdentityCheck,

    /// <summary>A consultant is to decide what happens with the referral.</summary>
    Triage,

    /// <summary>A question has gone to the referrer.</summary>
    ReferrerAsked,

    /// <summary>A question has gone to the patient.</summary>
    PatientAsked,

    /// <summary>The referrer has been given advice in place of an appointment.</summary>
    AdviceGiven,

    /// <summary>Sent on to another service, which has not yet said that it has it. Still ours.</summary>
    Redirected,

    /// <summary>The other service has it; the patient and the referrer are to be told.</summary>
    HandedOver,

    /// <summary>Rejected with a reason; the letter has not gone yet.</summary>
    Rejected,

    /// <summary>The rejection letter has gone; the referrer may still return it.</summary>
    RejectionSent,

    /// <summary>Accepted; the assessment is to be booked.</summary>
    Accepted,

    /// <summary>The assessment is booked.</summary>
    Assessment,

    /// <summary>Assessed; what happens next is to be decided with the patient.</summary>
    Planning,

    /// <summary>The pathway is to end (withdrawn, cancelled, died); bookings and letters are to be dealt with.</summary>
    Ending,

    /// <summary>Ended, with a reason and a letter. The only state without an owner.</summary>
    Closed,
}
