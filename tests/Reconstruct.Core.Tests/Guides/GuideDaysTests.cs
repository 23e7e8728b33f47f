using Reconstruct.Core.Guides;

namespace Reconstruct.Core.Tests.Guides;

public sealed class GuideDaysTests
{
    [Theory]
    [InlineData(0, 0, "Day of the operation or treatment")]
    [InlineData(0, 5, "From the day of the operation or treatment to day 5")]
    [InlineData(0, 7, "From the day of the operation or treatment to day 7")]
    [InlineData(0, 14, "The first 2 weeks")]
    [InlineData(0, null, "From the day of the operation or treatment on")]
    [InlineData(1, 5, "Days 1 to 5")]
    [InlineData(1, 14, "Days 1 to 14")]
    [InlineData(4, 4, "Day 4")]
    [InlineData(10, 14, "Days 10 to 14")]
    [InlineData(14, 14, "2 weeks after")]
    [InlineData(14, 21, "2 to 3 weeks after")]
    [InlineData(5, null, "From day 5 on")]
    [InlineData(42, null, "From 6 weeks on")]
    public void Days_are_told_in_words_and_only_whole_weeks_in_weeks(int from, int? to, string words)
    {
        Assert.Equal(words, new GuideDays(from, to, new("A leaflet")).Label);
    }

    [Theory]
    [InlineData(1, 5, 0, 9, true)]
    [InlineData(1, 5, 1, 5, true)]
    [InlineData(1, null, 1, 5, true)]
    [InlineData(1, 5, 1, null, false)]
    [InlineData(1, 5, 2, 3, false)]
    public void A_step_follows_one_that_begins_sooner_or_ends_sooner_of_the_same_day(int from, int? to, int otherFrom, int? otherTo, bool follows)
    {
        Assert.Equal(follows, new GuideDays(from, to, new("A leaflet")).Follows(new(otherFrom, otherTo, new("A leaflet"))));
    }
}
