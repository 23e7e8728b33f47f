using CsCheck;
using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Tests.Clocks;

[Trait("Hazard", "HAZ-010")]
public sealed class LondonTimeTests
{
    private static readonly DateOnly Spring = new(2026, 3, 29);
    private static readonly DateOnly Autumn = new(2026, 10, 25);

    [Fact]
    public void The_hour_that_the_clocks_leave_out_is_refused()
    {
        Assert.Equal(LondonTime.SkippedCode, Assert.Single(LondonTime.At(Spring, new(1, 0)).Refusals).Code);
        Assert.Equal(LondonTime.SkippedCode, Assert.Single(LondonTime.At(Spring, new(1, 59)).Refusals).Code);
        Assert.Equal("2026-03-29T00:59:00+00:00", Iso(LondonTime.At(Spring, new(0, 59)).Value));
        Assert.Equal("2026-03-29T02:00:00+01:00", Iso(LondonTime.At(Spring, new(2, 0)).Value));
    }

    [Fact]
    public void The_hour_that_comes_twice_asks_which()
    {
        Assert.Equal(LondonTime.RepeatedCode, Assert.Single(LondonTime.At(Autumn, new(1, 30)).Refusals).Code);
        Assert.Equal("2026-10-25T01:30:00+01:00", Iso(LondonTime.At(Autumn, new(1, 30), RepeatedHour.First).Value));
        Assert.Equal("2026-10-25T01:30:00+00:00", Iso(LondonTime.At(Autumn, new(1, 30), RepeatedHour.Second).Value));
        Assert.Equal("2026-10-25T02:00:00+00:00", Iso(LondonTime.At(Autumn, new(2, 0)).Value));
    }

    [Theory]
    [InlineData("2026-11-25T08:00:00Z", "08:00 on Wednesday 25 November 2026")]
    [InlineData("2026-07-01T23:30:00Z", "00:30 on Thursday 2 July 2026")]
    [InlineData("2026-10-25T00:30:00Z", "01:30 (summer time) on Sunday 25 October 2026")]
    [InlineData("2026-10-25T01:30:00Z", "01:30 (GMT) on Sunday 25 October 2026")]
    public void Says_an_instant_in_London_words(string instant, string words) => Assert.Equal(words, LondonTime.Words(DateTimeOffset.Parse(instant)));

    [Fact]
    public void A_summer_evening_in_UTC_is_the_next_day_in_London() =>
        Assert.Equal(new DateOnly(2026, 7, 2), LondonTime.DateOf(DateTimeOffset.Parse("2026-07-01T23:30:00Z")));

    [Fact]
    public void Days_at_the_clock_changes_have_23_and_25_hours()
    {
        Assert.Equal(23, (LondonTime.StartOf(Spring.AddDays(1)) - LondonTime.StartOf(Spring)).TotalHours);
        Assert.Equal(25, (LondonTime.StartOf(Autumn.AddDays(1)) - LondonTime.StartOf(Autumn)).TotalHours);
    }

    [Fact]
    public void There_and_back_is_the_same_instant() => Gen.Int[0, 4_000_000].Sample(minutes =>
    {
        var instant = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes);
        var which = LondonTime.Local(instant).Offset == TimeSpan.Zero ? RepeatedHour.Second : RepeatedHour.First;

        Assert.Equal(instant, LondonTime.At(LondonTime.DateOf(instant), LondonTime.TimeOf(instant), which).Value);
    });

    private static string Iso(DateTimeOffset instant) => instant.ToString("yyyy-MM-ddTHH:mm:sszzz");
}
