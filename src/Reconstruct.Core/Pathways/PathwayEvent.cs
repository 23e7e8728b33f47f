using System.Text.Json.Serialization;
using Reconstruct.Core.People;
using Reconstruct.Core.Referrals;

namespace Reconstruct.Core.Pathways;

/// <summary>One thing that happened to a pathway. Who did it, why and from which page is kept beside it, in the history.</summary>
/// <remarks>As JSON each carries its <see cref="Kind"/> as <c>kind</c>, so that a list of events can be stored and replayed.</remarks>
/// <param name="At">The instant it was recorded.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ReferralReceived), nameof(ReferralReceived))]
[JsonDerivedType(typeof(IdentityConfirmed), nameof(IdentityConfirmed))]
[JsonDerivedType(typeof(IdentityQuestioned), nameof(IdentityQuestioned))]
[JsonDerivedType(typeof(TriageAccepted), nameof(TriageAccepted))]
[JsonDerivedType(typeof(ReferrerAsked), nameof(ReferrerAsked))]
[JsonDerivedType(typeof(PatientAsked), nameof(PatientAsked))]
[JsonDerivedType(typeof(InformationGiven), nameof(InformationGiven))]
[JsonDerivedType(typeof(AdviceGiven), nameof(AdviceGiven))]
[JsonDerivedType(typeof(AdviceConverted), nameof(AdviceConverted))]
[JsonDerivedType(typeof(AdviceClosed), nameof(AdviceClosed))]
[JsonDerivedType(typeof(Redirected), nameof(Redirected))]
[JsonDerivedType(typeof(RedirectAcknowledged), nameof(RedirectAcknowledged))]
[JsonDerivedType(typeof(RedirectBounced), nameof(RedirectBounced))]
[JsonDerivedType(typeof(Rejected), nameof(Rejected))]
[JsonDerivedType(typeof(RejectionLetterSent), nameof(RejectionLetterSent))]
[JsonDerivedType(typeof(RejectionReturned), nameof(RejectionReturned))]
[JsonDerivedType(typeof(AssessmentBooked), nameof(AssessmentBooked))]
[JsonDerivedType(typeof(AssessmentNotHeld), nameof(AssessmentNotHeld))]
[JsonDerivedType(typeof(AssessmentDone), nameof(AssessmentDone))]
[JsonDerivedType(typeof(Reassigned), nameof(Reassigned))]
[JsonDerivedType(typeof(SurgeonChanged), nameof(SurgeonChanged))]
[JsonDerivedType(typeof(Escalated), nameof(Escalated))]
[JsonDerivedType(typeof(ReferralUpdated), nameof(ReferralUpdated))]
[JsonDerivedType(typeof(ReferralCancelled), nameof(ReferralCancelled))]
[JsonDerivedType(typeof(Withdrawn), nameof(Withdrawn))]
[JsonDerivedType(typeof(Died), nameof(Died))]
[JsonDerivedType(typeof(Closed), nameof(Closed))]
[JsonDerivedType(typeof(Reopened), nameof(Reopened))]
public abstract record PathwayEvent(DateTimeOffset At)
{
    /// <summary>Its kind: the name of the record.</summary>
    [JsonIgnore]
    public PathwayEventKind Kind => Enum.Parse<PathwayEventKind>(GetType().Name);

    /// <summary>A referral came in. The first event of every pathway, and never a later one.</summary>
    /// <param name="At">When it was recorded.</param>
    /// <param name="ClockStartOn">London day on which the wait began; not after the day of <paramref name="At"/>.</param>
    /// <param name="Urgency">From the red flags and the referrer's own choice.</param>
    public sealed record ReferralReceived(DateTimeOffset At, DateOnly ClockStartOn, PathwayUrgency Urgency) : PathwayEvent(At);

    /// <summary>Who the patient is has been confirmed.</summary>
    public sealed record IdentityConfirmed(DateTimeOffset At) : PathwayEvent(At);

    /// <summary>There is a doubt about who the patient is: a failing or absent number, a likely duplicate, a mismatch.</summary>
    public sealed record IdentityQuestioned(DateTimeOffset At, string? Why) : PathwayEvent(At);

    /// <summary>A consultant accepts. Without a named surgeon the surgeons as a whole own the assessment.</summary>
    public sealed record TriageAccepted(DateTimeOffset At, SubSpecialty? SubSpecialty, Priority? Priority, PersonId? NamedSurgeon) : PathwayEvent(At);

    /// <summary>A question goes to the referrer.</summary>
    public sealed record ReferrerAsked(DateTimeOffset At, string? Question) : PathwayEvent(At);

    /// <summary>A question goes to the patient.</summary>
    public sealed record PatientAsked(DateTimeOffset At, string? Question) : PathwayEvent(At);

    /// <summary>An answer came, from whoever was asked, or a reply in an advice thread.</summary>
    public sealed record InformationGiven(DateTimeOffset At, string? Words) : PathwayEvent(At);

    /// <summary>Advice to the referrer in place of an appointment.</summary>
    public sealed record AdviceGiven(DateTimeOffset At, string? Advice) : PathwayEvent(At);

    /// <summary>The advice thread becomes a referral.</summary>
    public sealed record AdviceConverted(DateTimeOffset At) : PathwayEvent(At);

    /// <summary>The advice was enough; the letter says so and who is responsible for the patient.</summary>
    public sealed record AdviceClosed(DateTimeOffset At, DocumentId? Letter) : PathwayEvent(At)
    {
        /// <summary>What was still open, and why it was closed all the same; null when nothing was.</summary>
        public string? Despite { get; init; }
    }

    /// <summary>Sent on to another service, with a reason.</summary>
    public sealed record Redirected(DateTimeOffset At, string? Service, string? Reason) : PathwayEvent(At);

    /// <summary>The other service says that it has it.</summary>
    public sealed record RedirectAcknowledged(DateTimeOffset At, string? AcknowledgedBy) : PathwayEvent(At);

    /// <summary>The other service sends it back. The clock keeps its start.</summary>
    public sealed record RedirectBounced(DateTimeOffset At, string? Reason) : PathwayEvent(At);

    /// <summary>Rejected, with a coded reason and the words for the letter.</summary>
    public sealed record Rejected(DateTimeOffset At, RejectionReason? Reason, string? Words) : PathwayEvent(At);

    /// <summary>The rejection letter went out.</summary>
    public sealed record RejectionLetterSent(DateTimeOffset At, DocumentId? Letter) : PathwayEvent(At);

    /// <summary>The referrer sends a rejected referral back. The clock keeps its start.</summary>
    public sealed record RejectionReturned(DateTimeOffset At, string? Words) : PathwayEvent(At);

    /// <summary>The assessment is booked, or booked anew.</summary>
    /// <param name="At">When it was recorded.</param>
    /// <param name="HeldAt">When the patient is to be seen; after <paramref name="At"/>.</param>
    public sealed record AssessmentBooked(DateTimeOffset At, DateTimeOffset HeldAt) : PathwayEvent(At);

    /// <summary>The assessment did not take place and has no new date yet.</summary>
    public sealed record AssessmentNotHeld(DateTimeOffset At, string? Why) : PathwayEvent(At);

    /// <summary>The patient was assessed.</summary>
    public sealed record AssessmentDone(DateTimeOffset At) : PathwayEvent(At);

    /// <summary>Somebody else has it now. The due time stays.</summary>
    public sealed record Reassigned(DateTimeOffset At, Role Role, PersonId? Person) : PathwayEvent(At);

    /// <summary>After the acceptance another surgeon is named, or none: the one who was may have left or may no longer practise. The due time stays.</summary>
    /// <param name="At">When it was recorded.</param>
    /// <param name="Surgeon">Who is responsible from now on; null for the consultants as a whole.</param>
    /// <param name="Reason">Why, for staff.</param>
    public sealed record SurgeonChanged(DateTimeOffset At, PersonId? Surgeon, string? Reason) : PathwayEvent(At);

    /// <summary>It climbed one rung of the <see cref="Escalation"/> ladder. The due time stays.</summary>
    public sealed record Escalated(DateTimeOffset At, Role To, EscalationReason Reason) : PathwayEvent(At);

    /// <summary>The sender updated the referral. It can raise the urgency, never lower it.</summary>
    public sealed record ReferralUpdated(DateTimeOffset At, PathwayUrgency Urgency) : PathwayEvent(At);

    /// <summary>The sender took the referral back.</summary>
    public sealed record ReferralCancelled(DateTimeOffset At, string? Reason) : PathwayEvent(At);

    /// <summary>The patient does not want to go on.</summary>
    public sealed record Withdrawn(DateTimeOffset At, string? Reason) : PathwayEvent(At);

    /// <summary>The patient died.</summary>
    public sealed record Died(DateTimeOffset At) : PathwayEvent(At);

    /// <summary>Ended, with a reason and a letter.</summary>
    public sealed record Closed(DateTimeOffset At, ClosingReason? Reason, DocumentId? Letter) : PathwayEvent(At)
    {
        /// <summary>What was still open, and why it was closed all the same; null when nothing was.</summary>
        public string? Despite { get; init; }
    }

    /// <summary>A closing was a mistake. The clock keeps its start.</summary>
    public sealed record Reopened(DateTimeOffset At, string? Reason) : PathwayEvent(At);
}
