using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Referrals;
using static Reconstruct.Core.Tests.Pathways.Samples;

namespace Reconstruct.Core.Tests.Pathways;

/// <summary>Another surgeon is named after the acceptance.</summary>
public sealed class SurgeonChangedTests
{
    private static readonly PersonId Other = new(Guid.Parse("01960000-0000-7000-8000-000000000009"));

    private static PathwayEvent[] Booked =>
    [
        new PathwayEvent.ReferralReceived(Start, ClockStart, PathwayUrgency.Routine), new PathwayEvent.IdentityConfirmed(Start),
        new PathwayEvent.TriageAccepted(Start, SubSpecialty.Hand, Priority.P4, Surgeon), new PathwayEvent.AssessmentBooked(Start, Start.AddDays(10)),
    ];

    [Fact]
    public void The_other_surgeon_has_what_the_first_one_had_by_the_same_time()
    {
        var before = (PathwayPosition.Open)Replay(Booked).Value;

        var after = (PathwayPosition.Open)Replay([.. Booked, new PathwayEvent.SurgeonChanged(Start.AddDays(1), Other, "Left")]).Value;

        Assert.Equal((Surgeon, Other), (before.Duty.Owner.Person, after.Duty.Owner.Person));
        Assert.Equal((before.Duty.DueAt, before.State), (after.Duty.DueAt, after.State));
        Assert.Equal(Other, after.Facts.NamedSurgeon);
    }

    [Fact]
    public void Nobody_by_name_gives_it_to_the_surgeons_as_a_whole()
    {
        var after = (PathwayPosition.Open)Replay([.. Booked, new PathwayEvent.SurgeonChanged(Start.AddDays(1), null, "Left")]).Value;

        Assert.Equal((Role.Surgeon, null), (after.Duty.Owner.Role, after.Duty.Owner.Person));
    }

    [Fact]
    public void Somebody_else_who_has_it_keeps_it()
    {
        var after = (PathwayPosition.Open)Replay([.. Booked, new PathwayEvent.Reassigned(Start.AddDays(1), Role.Nurse, Nurse), new PathwayEvent.SurgeonChanged(Start.AddDays(2), Other, "Left")]).Value;

        Assert.Equal(Nurse, after.Duty.Owner.Person);
    }

    [Fact]
    public void The_same_surgeon_again_and_a_change_without_a_reason_are_refused()
    {
        Assert.Contains(Replay([.. Booked, new PathwayEvent.SurgeonChanged(Start.AddDays(1), Surgeon, "Left")]).Refusals, r => r.Code == "surgeon-same");
        Assert.Contains(Replay([.. Booked, new PathwayEvent.SurgeonChanged(Start.AddDays(1), Other, " ")]).Refusals, r => r.Code == "surgeon-reason-missing");
        Assert.Contains(Replay([Booked[0], new PathwayEvent.SurgeonChanged(Start.AddDays(1), Other, "Left")]).Refusals, r => r.Code == "event-not-allowed");
    }

    [Fact]
    public void The_other_surgeon_is_responsible_from_then_on()
    {
        var now = Responsibility.Of([.. Booked, new PathwayEvent.SurgeonChanged(Start.AddDays(1), Other, "Left")]);

        Assert.Equal((ResponsibleHolder.Service, Other, Start.AddDays(1)), (now.Holder, now.Surgeon, now.Since));
    }

    private static Result<PathwayPosition> Replay(params PathwayEvent[] events) => PathwayMachine.Replay(events, TestCalendar.Rules);
}
