using CsCheck;
using Reconstruct.Core.Planning.Wounds;
using Reconstruct.Core.Tests.Calculators;

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

    [Theory]
    [InlineData(new[] { 10.0, 6, 3, 5, 7 }, "It grew from 24 March 2026 to 31 March 2026, from 5 to 7 cm²")]
    [InlineData(new[] { 10.0, 0, 3 }, "It was closed on 10 March 2026 and open again on 17 March 2026")]
    [InlineData(new[] { 10.0, 0, 3, 4 }, "It was closed on 10 March 2026 and open again on 17 March 2026|It grew from 17 March 2026 to 24 March 2026, from 3 to 4 cm²")]
    [InlineData(new[] { 10.0, 0, 3, 2 }, "It was closed on 10 March 2026 and open again on 17 March 2026")]
    [InlineData(new[] { 10.0, 6, 7, 3 }, "")]
    [InlineData(new[] { 10.0, 6, 3, 0 }, "")]
    [InlineData(new[] { 4.0, 6 }, "")] // the rate itself says that it grew
    [InlineData(new[] { 4.0 }, "")]
    public void What_the_rate_from_first_to_last_hides_is_said(double[] areas, string said)
    {
        var hidden = WoundSeries.Of(areas.Select((a, i) => new WoundMeasure(Today.AddDays(7 * i), a, 20))).Hidden;

        Assert.Equal(said, string.Join('|', hidden.Select(h => h.Replace(": the rate and the change from first to last do not show it.", "", StringComparison.Ordinal))));
    }

    [Fact]
    public void The_calculator_says_it_too() => Assert.Contains(Answers.Run("wound-healing",
        """{ "measures": [ { "on": "2026-03-02", "areaCm2": 10, "perimeterCm": 12 }, { "on": "2026-03-09", "areaCm2": 0, "perimeterCm": 0 }, { "on": "2026-03-16", "areaCm2": 3, "perimeterCm": 7 } ] }""").Value.Warnings,
        w => w.StartsWith("It was closed on 9 March 2026 and open again on 16 March 2026", StringComparison.Ordinal));

    private static WoundMeasure Round(int day, double radiusCm) => new(Today.AddDays(day), Math.PI * radiusCm * radiusCm, 2 * Math.PI * radiusCm);
}
