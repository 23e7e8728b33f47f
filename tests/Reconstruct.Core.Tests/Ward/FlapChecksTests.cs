using CsCheck;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Ward;

namespace Reconstruct.Core.Tests.Ward;

public sealed class FlapChecksTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 22, 18, 30, 0, TimeSpan.Zero);

    private static readonly Gen<DateTimeOffset> Starts = Gen.Int[0, 60 * 24 * 730].Select(m => new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(m));

    [Theory]
    [InlineData(0.49, 0)]
    [InlineData(0.5, 1)]
    [InlineData(24, 48)]
    [InlineData(48, 72)]
    [InlineData(72, 84)]
    [InlineData(79.99, 84)]
    [InlineData(80, 85)]
    [InlineData(96, 87)]
    public void Counts_84_checks_in_72_hours(double hours, int checks) => Assert.Equal(checks, FlapChecks.Until(Start, TimeSpan.FromHours(hours)).Count);

    [Fact]
    public void Thirty_minutes_then_sixty_then_a_hundred_and_twenty_then_eight_hours() => Assert.Equal(
        [(30, 48), (60, 24), (120, 12), (480, 3)],
        FlapChecks.Until(Start, TimeSpan.FromHours(96)).GroupBy(c => (int)c.Every.TotalMinutes).Select(g => (g.Key, g.Count())));

    [Fact]
    public void Real_hours_go_on_when_the_clocks_go_back()
    {
        var start = LondonTime.At(new(2026, 10, 24), new(18, 30)).Value;

        var day = FlapChecks.Until(start, TimeSpan.FromHours(24));

        Assert.Equal("17:30 on Sunday 25 October 2026", LondonTime.Words(day[^1].At));
        Assert.All(day.Zip(day.Skip(1)), pair => Assert.Equal(TimeSpan.FromMinutes(30), pair.Second.At - pair.First.At));
    }

    [Fact]
    public void Every_check_follows_the_one_before_by_its_own_gap() => Starts.Sample(start =>
    {
        var checks = FlapChecks.Until(start, TimeSpan.FromHours(240));

        Assert.Equal(105, checks.Count);
        Assert.All(checks.Zip(checks.Skip(1)), pair => Assert.Equal(pair.Second.Every, pair.Second.At - pair.First.At));
        Assert.All(checks, c => Assert.Equal(c.At - start, c.After));
    });

    [Fact]
    public void The_next_check_is_the_first_after_that_instant() => Gen.Select(Starts, Gen.Int[0, 60 * 100]).Sample((start, minutes) =>
    {
        var asAt = start.AddMinutes(minutes);

        var next = FlapChecks.Next(start, asAt);

        Assert.True(next.At > asAt);
        Assert.True(next.At - next.Every <= asAt);
    });
}
