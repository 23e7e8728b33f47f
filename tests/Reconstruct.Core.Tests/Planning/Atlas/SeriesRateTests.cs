using CsCheck;
using Reconstruct.Core.Planning.Atlas;

namespace Reconstruct.Core.Tests.Planning.Atlas;

public sealed class SeriesRateTests
{
    [Fact]
    public void The_loss_of_the_south_west_is_7_of_264_and_1_3_to_5_4_percent()
    {
        var rate = Rate("south-west-uk", FlapOutcome.TotalLoss);

        Assert.Equal((7, 7), rate.Counts);
        Assert.Equal(RateBasis.WorkedOut, rate.Basis);
        Assert.Equal(1.3, rate.Interval!.Value.LowPercent, 0.05);
        Assert.Equal(5.4, rate.Interval!.Value.HighPercent, 0.05);
    }

    [Fact]
    public void The_salvage_of_leeds_is_89_percent_by_its_own_counts()
    {
        var rate = Rate("leeds-1985-2008", FlapOutcome.Salvage);

        Assert.Equal(83, rate.Percent);
        Assert.Equal(89.0, rate.CountedPercent!.Value, 0.05);
        Assert.True(rate.Disagrees);
        Assert.Equal(RateBasis.Counted, rate.Basis);
    }

    [Fact]
    public void A_percentage_that_several_counts_give_has_the_widest_interval_of_them()
    {
        var rate = Rate("rotterdam-las-2016", FlapOutcome.TotalLoss);

        Assert.Equal((67, 68), rate.Counts);
        Assert.Equal(RateBasis.SeveralCounts, rate.Basis);
        Assert.True(rate.Interval!.Value.LowPercent < 3.5 && rate.Interval.Value.HighPercent > 5.5);
    }

    [Fact]
    public void A_percentage_that_no_count_gives_has_no_interval()
    {
        var rate = Rate("waikato", FlapOutcome.TotalLoss);

        Assert.Equal(RateBasis.NoCountFits, rate.Basis);
        Assert.Null(rate.Interval);
        Assert.NotNull(rate.Note);
    }

    [Theory]
    [InlineData("waikato", FlapOutcome.Salvage)]
    [InlineData("uk-single-surgeon-diep", FlapOutcome.Salvage)]
    [InlineData("hutt-valley", FlapOutcome.ReturnToTheatre)]
    public void Without_the_number_of_cases_or_one_percentage_there_is_no_interval(string series, FlapOutcome outcome)
    {
        Assert.Equal(RateBasis.NotKnown, Rate(series, outcome).Basis);
        Assert.Null(Rate(series, outcome).Interval);
    }

    [Fact]
    public void The_registry_is_there_without_a_value()
    {
        var registry = AtlasContent.Atlas.Series[^1];

        Assert.True(registry.Benchmark);
        Assert.Null(registry.Number);
        Assert.Empty(registry.Rates);
    }

    [Fact]
    public void What_was_counted_is_among_the_counts_that_its_rounded_percentage_allows() =>
        Gen.Select(Gen.Int[1, 5000].SelectMany(of => Gen.Int[0, of].Select(events => (Events: events, Of: of))), Gen.Int[0, 2]).Sample((c, decimals) =>
        {
            var printed = (double)Math.Round(100m * c.Events / c.Of, decimals, MidpointRounding.AwayFromZero);

            var counts = new SeriesRate(FlapOutcome.TotalLoss, printed, decimals, null, null, null, c.Of, null).Counts!.Value;

            Assert.InRange(c.Events, counts.Fewest, counts.Most);
        });

    private static SeriesRate Rate(string series, FlapOutcome outcome) =>
        AtlasContent.Atlas.Series.Single(s => s.Id == series).Rates.Single(r => r.Outcome == outcome);
}
