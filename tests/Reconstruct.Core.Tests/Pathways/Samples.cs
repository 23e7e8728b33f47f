using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Referrals;

namespace Reconstruct.Core.Tests.Pathways;

/// <summary>Every kind of event, with each payload that can lead somewhere else, and some that must be refused.</summary>
internal static class Samples
{
    internal static readonly DateTimeOffset Start = new(2026, 3, 27, 16, 30, 0, TimeSpan.Zero);
    internal static readonly DateOnly ClockStart = new(2026, 3, 20);
    internal static readonly PersonId Surgeon = new(Guid.Parse("01960000-0000-7000-8000-000000000001"));
    internal static readonly PersonId Nurse = new(Guid.Parse("01960000-0000-7000-8000-000000000002"));
    internal static readonly DocumentId Letter = new(Guid.Parse("01960000-0000-7000-8000-000000000003"));

    internal static IReadOnlyList<PathwayEvent> At(DateTimeOffset at) =>
    [
        .. Enum.GetValues<PathwayUrgency>().Select(u => new PathwayEvent.ReferralReceived(at, ClockStart, u)),
        new PathwayEvent.IdentityConfirmed(at),
        new PathwayEvent.IdentityQuestioned(at, "The NHS number fails its check"),
        .. Enum.GetValues<Priority>().Select(p => new PathwayEvent.TriageAccepted(at, SubSpecialty.Hand, p, Surgeon)),
        new PathwayEvent.TriageAccepted(at, SubSpecialty.Burns, Priority.P4, null),
        new PathwayEvent.TriageAccepted(at, null, null, null),
        new PathwayEvent.ReferrerAsked(at, "Which hand?"),
        new PathwayEvent.ReferrerAsked(at, " "),
        new PathwayEvent.PatientAsked(at, "Do you smoke?"),
        new PathwayEvent.PatientAsked(at, null),
        new PathwayEvent.InformationGiven(at, "The left"),
        new PathwayEvent.InformationGiven(at, ""),
        new PathwayEvent.AdviceGiven(at, "Splint at night"),
        new PathwayEvent.AdviceGiven(at, null),
        new PathwayEvent.AdviceConverted(at),
        new PathwayEvent.AdviceClosed(at, Letter),
        new PathwayEvent.AdviceClosed(at, null),
        new PathwayEvent.Redirected(at, "Dermatology", "Medical treatment first"),
        new PathwayEvent.Redirected(at, null, null),
        new PathwayEvent.RedirectAcknowledged(at, "Dermatology booking desk"),
        new PathwayEvent.RedirectAcknowledged(at, null),
        new PathwayEvent.RedirectBounced(at, "Not ours"),
        new PathwayEvent.RedirectBounced(at, null),
        new PathwayEvent.Rejected(at, RejectionReason.OutsideService, "We do not treat this"),
        new PathwayEvent.Rejected(at, null, null),
        new PathwayEvent.RejectionLetterSent(at, Letter),
        new PathwayEvent.RejectionLetterSent(at, new DocumentId(Guid.Empty)),
        new PathwayEvent.RejectionReturned(at, "There is more to say"),
        new PathwayEvent.RejectionReturned(at, null),
        new PathwayEvent.AssessmentBooked(at, at.AddDays(10)),
        new PathwayEvent.AssessmentBooked(at, at),
        new PathwayEvent.AssessmentNotHeld(at, "Clinic cancelled"),
        new PathwayEvent.AssessmentNotHeld(at, null),
        new PathwayEvent.AssessmentDone(at),
        new PathwayEvent.Reassigned(at, Role.Nurse, Nurse),
        new PathwayEvent.Reassigned(at, Role.TheatreManager, null),
        new PathwayEvent.Reassigned(at, Role.Referrer, null),
        new PathwayEvent.SurgeonChanged(at, Nurse, "The surgeon has left"),
        new PathwayEvent.SurgeonChanged(at, null, "The surgeon has left"),
        new PathwayEvent.SurgeonChanged(at, Nurse, null),
        .. Enum.GetValues<Role>().SelectMany(to => Enum.GetValues<EscalationReason>().Select(why => new PathwayEvent.Escalated(at, to, why))),
        .. Enum.GetValues<PathwayUrgency>().Select(u => new PathwayEvent.ReferralUpdated(at, u)),
        new PathwayEvent.ReferralCancelled(at, "Raised in error"),
        new PathwayEvent.ReferralCancelled(at, null),
        new PathwayEvent.Withdrawn(at, "Did not say"),
        new PathwayEvent.Withdrawn(at, null),
        new PathwayEvent.Died(at),
        .. Enum.GetValues<ClosingReason>().Select(why => new PathwayEvent.Closed(at, why, Letter)),
        new PathwayEvent.Closed(at, ClosingReason.Duplicate, null),
        new PathwayEvent.Closed(at, null, null),
        new PathwayEvent.Reopened(at, "Wrong patient closed"),
        new PathwayEvent.Reopened(at, null),
    ];

    /// <summary>A pathway that has been through these events, an hour apart.</summary>
    internal static PathwayPosition Through(PathwayUrgency urgency, params Func<DateTimeOffset, PathwayEvent>[] events)
    {
        var at = Start;
        PathwayPosition position = Apply(null, new PathwayEvent.ReferralReceived(at, ClockStart, urgency)).Value;
        foreach (var make in events) position = Apply(position, make(at = at.AddHours(1))).Value;
        return position;
    }

    internal static Result<PathwayPosition> Apply(PathwayPosition? position, PathwayEvent happened) =>
        PathwayMachine.Apply(position, happened, happened.At, TestCalendar.Rules);
}
