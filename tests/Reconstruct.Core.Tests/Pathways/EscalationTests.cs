using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using static Reconstruct.Core.Tests.Pathways.Samples;

namespace Reconstruct.Core.Tests.Pathways;

public sealed class EscalationTests
{
    private static readonly IReadOnlySet<PersonId> NobodyAway = new HashSet<PersonId>();
    private static readonly IReadOnlySet<PersonId> NurseAway = new HashSet<PersonId> { Nurse };

    private static PathwayPosition WithTheNurse => Through(PathwayUrgency.Routine, at => new PathwayEvent.Reassigned(at, Role.Nurse, Nurse));

    [Fact]
    public void Nothing_climbs_at_the_very_instant_it_is_due()
    {
        var position = WithTheNurse;

        Assert.Null(Escalation.Due(position, position.Duty!.DueAt, NobodyAway));
    }

    [Fact]
    [Trait("Hazard", "HAZ-003")]
    public void An_overdue_duty_climbs_from_the_person_to_the_role_to_the_coordinators_to_governance_and_no_further()
    {
        var position = WithTheNurse;
        var due = position.Duty!.DueAt;
        var owners = new List<Owner>();

        while (Escalation.Due(position, position.Duty!.EscalatesAt.AddMinutes(1), NobodyAway) is { } up)
        {
            position = Apply(position, up).Value;
            owners.Add(position.Duty!.Owner);
        }

        Assert.Equal([Owner.Of(Role.Nurse), Owner.Of(Role.Coordinator), Owner.Of(Role.Governance)], owners);
        Assert.Equal(due, position.Duty!.DueAt);
    }

    [Fact]
    public void Each_rung_has_a_working_day()
    {
        var position = WithTheNurse;
        var friday = new DateTimeOffset(2026, 4, 10, 9, 0, 0, TimeSpan.Zero);

        var climbed = Apply(position, Escalation.Due(position, friday, NobodyAway)!).Value;

        Assert.Equal(TestCalendar.WorkingDaysAfter(friday, 1), climbed.Duty!.EscalatesAt);
    }

    [Fact]
    public void Each_rung_of_a_red_flag_has_an_hour()
    {
        var position = Through(PathwayUrgency.Immediate);
        var late = position.Duty!.DueAt.AddMinutes(1);

        var climbed = Apply(position, Escalation.Due(position, late, NobodyAway)!).Value;

        Assert.Equal(late.AddHours(1), climbed.Duty!.EscalatesAt);
    }

    [Fact]
    public void The_duty_of_a_person_who_is_away_falls_to_their_role_before_it_is_late()
    {
        var position = WithTheNurse;
        var now = Start.AddHours(2);

        var up = Escalation.Due(position, now, NurseAway);
        var after = Apply(position, up!).Value;

        Assert.Equal(EscalationReason.OwnerAbsent, up!.Reason);
        Assert.Equal(Owner.Of(Role.Nurse), after.Duty!.Owner);
        Assert.Equal(position.Duty!.DueAt, after.Duty.DueAt);
        Assert.Equal(position.Duty.DueAt, after.Duty.EscalatesAt);
    }

    [Fact]
    public void A_person_who_is_given_an_overdue_duty_has_a_working_day_but_it_stays_overdue()
    {
        var position = WithTheNurse;
        var late = position.Duty!.DueAt.AddHours(1);

        var given = Apply(position, new PathwayEvent.Reassigned(late, Role.Surgeon, Surgeon)).Value;

        Assert.Null(Escalation.Due(given, late, NobodyAway));
        Assert.True(given.Duty!.OverdueAt(late));
        Assert.Equal(TestCalendar.WorkingDaysAfter(late, 1), given.Duty.EscalatesAt);
    }

    [Fact]
    public void A_rung_cannot_be_jumped_nor_climbed_early()
    {
        var position = WithTheNurse;

        var answer = Apply(position, new PathwayEvent.Escalated(Start.AddHours(2), Role.Governance, EscalationReason.Overdue));

        Assert.Equal(["escalation-not-next-rung", "escalation-too-early"], answer.Refusals.Select(r => r.Code));
    }

    [Fact]
    public void A_closed_pathway_has_nothing_to_escalate()
    {
        var closed = Through(PathwayUrgency.Routine, at => new PathwayEvent.Closed(at, ClosingReason.Duplicate, Letter));

        Assert.Null(Escalation.Due(closed, Start.AddYears(1), NurseAway));
    }
}
