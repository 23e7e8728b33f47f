using Reconstruct.Core.Pathways;
using Reconstruct.Service.Shell;
using static Reconstruct.Core.Pathways.PathwayEvent;

namespace Reconstruct.Service.Pathways;

/// <summary>An event of a pathway in words, for the timeline.</summary>
public static class EventWords
{
    public static string Heading(PathwayEvent happened) => happened switch
    {
        ReferralReceived => "Referral received",
        IdentityConfirmed => "Patient's identity confirmed",
        IdentityQuestioned => "Patient's identity in doubt",
        TriageAccepted => "Accepted at triage",
        ReferrerAsked => "Question to the referrer",
        PatientAsked => "Question to the patient",
        InformationGiven => "Answer received",
        AdviceGiven => "Advice given to the referrer",
        AdviceConverted => "Advice became a referral",
        AdviceClosed => "Advice was enough",
        Redirected e => $"Sent on to {e.Service}",
        RedirectAcknowledged => "The other service has it",
        RedirectBounced => "Sent back by the other service",
        Rejected => "Rejected at triage",
        RejectionLetterSent => "Rejection letter sent",
        RejectionReturned => "Rejection returned by the referrer",
        AssessmentBooked e => $"Assessment booked for {Words.Time(e.HeldAt)}",
        AssessmentNotHeld => "Assessment did not take place",
        AssessmentDone => "Assessed",
        Reassigned e => $"Passed to {Words.Of(e.Role)}",
        SurgeonChanged { Surgeon: null } => "No surgeon is named any longer",
        SurgeonChanged => "Another surgeon is responsible",
        Escalated e => $"Escalated to {Words.Of(e.To)}",
        ReferralUpdated => "Referral updated by the sender",
        ReferralCancelled => "Referral taken back by the sender",
        Withdrawn => "The patient does not want to go on",
        Died => "The patient died",
        Closed => "Closed",
        Reopened => "Reopened: the closing was a mistake",
        _ => happened.Kind.ToString(),
    };

    /// <summary>What was said with it, for staff; null when nothing was.</summary>
    public static string? Text(PathwayEvent happened) => happened switch
    {
        ReferralReceived e => $"{PathwayWords.Of(e.Urgency)}. The wait began on {Words.Date(e.ClockStartOn)}.",
        IdentityQuestioned e => e.Why,
        TriageAccepted { SubSpecialty: { } sub, Priority: { } priority } => $"{PathwayWords.Of(sub)}. {PathwayWords.Of(priority)}.",
        ReferrerAsked e => e.Question,
        PatientAsked e => e.Question,
        InformationGiven e => e.Words,
        AdviceGiven e => e.Advice,
        Redirected e => e.Reason,
        RedirectAcknowledged e => $"Confirmed by {e.AcknowledgedBy}.",
        RedirectBounced e => e.Reason,
        Rejected { Reason: { } reason } e => $"{PathwayWords.Of(reason)}. {e.Words}",
        RejectionReturned e => e.Words,
        AssessmentNotHeld e => e.Why,
        SurgeonChanged e => e.Reason,
        Escalated e => e.Reason == EscalationReason.Overdue ? "Its time ran out." : "The person who had it is away.",
        ReferralUpdated e => $"Urgency as sent: {PathwayWords.Of(e.Urgency)}.",
        ReferralCancelled e => e.Reason,
        Withdrawn e => e.Reason,
        Closed { Reason: { } reason } e => $"{PathwayWords.Of(reason)}. {e.Despite}".Trim(),
        AdviceClosed e => e.Despite,
        Reopened e => e.Reason,
        _ => null,
    };

    /// <summary>True for what the patient and the referrer see: what was decided and done, not who in the service passed it to whom.</summary>
    public static bool IsForEveryone(PathwayEvent happened) => happened is not (IdentityQuestioned or IdentityConfirmed or Reassigned or Escalated);
}
