using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using static Reconstruct.Core.Tests.Pathways.Samples;

namespace Reconstruct.Core.Tests.Pathways;

public sealed class StalledTests
{
    private static readonly PathwayId First = new(Guid.Parse("01960000-0000-7000-8000-00000000000a"));
    private static readonly PathwayId Second = new(Guid.Parse("01960000-0000-7000-8000-00000000000b"));
    private static readonly PathwayId Third = new(Guid.Parse("01960000-0000-7000-8000-00000000000c"));

    [Fact]
    public void Lists_overdue_duties_by_owner_with_the_longest_overdue_first()
    {
        var received = Through(PathwayUrgency.Routine);
        var red = Through(PathwayUrgency.Immediate);
        var now = received.Duty!.DueAt.AddHours(1);

        var list = Stalled.List([new(First, received), new(Second, red)], now);

        Assert.Equal([Owner.Of(Role.Surgeon), Owner.Of(Role.Coordinator)], list.Select(g => g.Owner));
        Assert.Equal(TimeSpan.FromHours(1), list[1].Items[0].OverdueBy);
    }

    [Fact]
    public void Leaves_out_what_is_in_time_and_what_is_closed()
    {
        var received = Through(PathwayUrgency.Routine);
        var closed = Through(PathwayUrgency.Routine, at => new PathwayEvent.Closed(at, ClosingReason.Duplicate, Letter));
        var late = Through(PathwayUrgency.Immediate);

        var list = Stalled.List([new(First, received), new(Second, closed), new(Third, late)], received.Duty!.DueAt);

        Assert.Equal(Third, Assert.Single(Assert.Single(list).Items).Pathway);
    }

    [Fact]
    public void An_escalated_duty_stays_on_the_list_under_its_new_owner()
    {
        var received = Through(PathwayUrgency.Routine);
        var late = received.Duty!.DueAt.AddHours(1);
        var climbed = Apply(received, Escalation.Due(received, late, new HashSet<PersonId>())!).Value;

        var list = Stalled.List([new(First, climbed)], late);

        Assert.Equal(Owner.Of(Role.Governance), Assert.Single(list).Owner);
    }
}
