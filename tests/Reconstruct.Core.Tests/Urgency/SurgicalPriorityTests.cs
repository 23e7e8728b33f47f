using Reconstruct.Core.Urgency;

namespace Reconstruct.Core.Tests.Urgency;

public sealed class SurgicalPriorityTests
{
    private static readonly DateTimeOffset Decided = DateTimeOffset.Parse("2026-11-30T22:00:00Z");

    [Theory]
    [InlineData("P1a", "2026-12-01", "2026-12-01T22:00:00Z")]
    [InlineData("p1b", "2026-12-03", "2026-12-03T22:00:00Z")]
    [InlineData("P2", "2026-12-28", null)]
    [InlineData("P3", "2027-02-28", null)]
    [InlineData("P4", null, null)]
    public void Gives_the_due_date(string code, string? dueOn, string? dueAt)
    {
        var priority = SurgicalPriority.Find(code)!;

        Assert.Equal(dueOn is null ? null : DateOnly.Parse(dueOn), priority.DueOn(Decided));
        Assert.Equal(dueAt is null ? null : DateTimeOffset.Parse(dueAt), priority.DueAt(Decided));
    }

    [Fact]
    public void Knows_no_other() => Assert.Null(SurgicalPriority.Find("P5"));

    [Fact]
    public void A_summer_evening_counts_by_the_day_in_London() =>
        Assert.Equal(new DateOnly(2026, 7, 30), SurgicalPriority.P2.DueOn(DateTimeOffset.Parse("2026-07-01T23:30:00Z")));
}
