using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;

namespace Reconstruct.Core.Tests.Pathways;

/// <summary>One simulated referral. It keeps its own ledger of when the present step should be done, apart from the machine's.</summary>
internal sealed class LostReferral(PathwayId id, DateTimeOffset arrivesAt, PathwayUrgency urgency, Random chance)
{
    private static readonly DateOnly ClockStart = new(2026, 3, 2);
    private DateTimeOffset? _actsAt;

    internal PathwayId Id { get; } = id;
    internal PathwayPosition? Position { get; private set; }

    /// <summary>The ledger: when the step in hand should be done by; null when nothing is in hand.</summary>
    internal DateTimeOffset? ShouldBeDoneBy { get; private set; }

    /// <summary>True once a step was dropped: nobody will ever act on it.</summary>
    internal bool Dropped { get; private set; }

    internal void Tick(DateTimeOffset now, IReadOnlySet<PersonId> away)
    {
        if (Position is null && arrivesAt <= now) Happen(new PathwayEvent.ReferralReceived(arrivesAt, ClockStart, urgency));
        if (Position is PathwayPosition.Open && !Dropped && _actsAt <= now && OwnerCanAct(away)) Act();
        if (Position is not null && Escalation.Due(Position, now, away) is { } up) Position = Apply(up);
    }

    private bool OwnerCanAct(IReadOnlySet<PersonId> away) => Position!.Duty!.Owner.Person is not { } person || !away.Contains(person);

    private void Act()
    {
        var at = _actsAt!.Value;
        Happen(Position!.State switch
        {
            PathwayState.Received or PathwayState.IdentityCheck => new PathwayEvent.IdentityConfirmed(at),
            PathwayState.Triage => Decide(at),
            PathwayState.ReferrerAsked => new PathwayEvent.InformationGiven(at, "The left"),
            PathwayState.Redirected => new PathwayEvent.RedirectBounced(at, "Not ours"),
            PathwayState.Rejected => new PathwayEvent.RejectionLetterSent(at, Samples.Letter),
            PathwayState.RejectionSent => new PathwayEvent.RejectionReturned(at, "There is more"),
            PathwayState.Accepted => new PathwayEvent.AssessmentBooked(at, at.AddDays(chance.Next(1, 20))),
            PathwayState.Assessment => new PathwayEvent.AssessmentDone(at),
            _ => new PathwayEvent.Closed(at, ClosingReason.Duplicate, Samples.Letter),
        });
    }

    private PathwayEvent Decide(DateTimeOffset at) => chance.Next(5) switch
    {
        0 => new PathwayEvent.ReferrerAsked(at, "Which hand?"),
        1 => new PathwayEvent.Redirected(at, "Dermatology", "Medical treatment first"),
        2 => new PathwayEvent.Rejected(at, Core.Referrals.RejectionReason.Other, "See the letter"),
        _ => new PathwayEvent.TriageAccepted(at, Core.Referrals.SubSpecialty.Hand, Core.Referrals.Priority.P3, Samples.Surgeon),
    };

    private void Happen(PathwayEvent happened)
    {
        Position = Apply(happened);
        if (Position is not PathwayPosition.Open open)
        {
            ShouldBeDoneBy = null;
            return;
        }
        var from = happened is PathwayEvent.AssessmentBooked booked ? booked.HeldAt : happened.At;
        var times = StateRules.Of(open.State).Due;
        ShouldBeDoneBy = open.Facts.Urgency switch
        {
            PathwayUrgency.Immediate => from.AddHours(times.ImmediateHours),
            PathwayUrgency.Urgent => TestCalendar.WorkingDaysAfter(from, times.UrgentWorkingDays),
            _ => TestCalendar.WorkingDaysAfter(from, times.RoutineWorkingDays),
        };
        Dropped = chance.Next(12) == 0;
        _actsAt = from + (ShouldBeDoneBy.Value - from) * chance.NextDouble();
    }

    private PathwayPosition Apply(PathwayEvent happened) =>
        PathwayMachine.Apply(Position, happened, happened.At, TestCalendar.Rules).Value;
}
