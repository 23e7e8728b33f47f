using CsCheck;
using Reconstruct.Core.Planning.Wounds;

namespace Reconstruct.Core.Tests.Planning;

public sealed class WoundSeriesTests
{
    private static readonly DateOnly Today = new(2026, 3, 3);

    [Fact]
    public void A_round_wound_whose_edge_moves_in_by_1_mm_a_week()
    {
        var series = WoundSeries.Of([Round(0, 2), Round(7, 1.9), Round(14, 1.8)]);

        Assert.All(series.Steps, s => Assert.Equal(1, s.LinearAdvanceMmPerWeek!.Value, 9));
        Assert.Equal(1, series.Whole!.LinearAdvanceMmPerWeek!.Value, 9);
    }

    [Fact]
    public void A_day_that_is_entered_again_counts_as_entered_last_and_the_order_is_by_day()
    {
        var series = WoundSeries.Of([new(Today, 9, 12), new(Today.AddDays(-7), 10, 12), new(Today, 8, 11)]);

        Assert.Equal([new(Today.AddDays(-7), 10, 12), new(Today, 8, 11)], series.Measures);
    }

    [Theory]
    [InlineData(1, "there is 1.")]
    [InlineData(4, "there are 4.")]
    [InlineData(5, "no rule for it with its error could be read")]
    public void No_day_of_closure_is_given_and_it_says_why(int areas, string why) =>
        Assert.EndsWith(why.TrimEnd('.') + ".", WoundSeries.Of(Enumerable.Range(0, areas).Select(i => Round(7 * i, 2 - (0.1 * i)))).WhyNoClosure, StringComparison.Ordinal);

    [Fact]
    public void Every_fault_of_a_measuring_is_named()
    {
        Assert.Equal(["wound-day-missing", "wound-area", "wound-perimeter"], WoundMeasure.Make(null, null, double.NaN, Today).Refusals.Select(r => r.Code));
        Assert.Equal(["wound-day-future", "wound-area", "wound-perimeter"], WoundMeasure.Make(Today.AddDays(1), -0.1, 1000.1, Today).Refusals.Select(r => r.Code));
        Assert.Equal(["wound-perimeter-short"], WoundMeasure.Make(Today, 10, 11.2, Today).Refusals.Select(r => r.Code));
        Assert.True(WoundMeasure.Make(Today, 10, 11.3, Today).Ok);
        Assert.True(WoundMeasure.Make(Today, 0, 0, Today).Ok);
    }

    [Fact]
    public void Whatever_the_order_of_entry_the_days_rise_and_each_stands_once() =>
        Gen.Select(Gen.Int[0, 30], Gen.Double[0, 100]).List[1, 20].Sample(entered =>
        {
            var series = WoundSeries.Of(entered.Select(e => new WoundMeasure(Today.AddDays(e.Item1), e.Item2, 100)));
            var days = series.Measures.Select(m => m.On).ToList();
            return days.SequenceEqual(days.Distinct().Order()) && days.Count == entered.Select(e => e.Item1).Distinct().Count() && series.Steps.All(s => s.Days >= 1);
        });

    private static WoundMeasure Round(int day, double radiusCm) => new(Today.AddDays(day), Math.PI * radiusCm * radiusCm, 2 * Math.PI * radiusCm);
}
