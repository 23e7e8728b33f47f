using CsCheck;
using Reconstruct.Core.Clinic;

namespace Reconstruct.Core.Tests.Clinic;

[Trait("Hazard", "HAZ-113")]
public sealed class ValueSeriesTests
{
    private static readonly FormItem Score = new("score", FormItemKind.Whole, "Score");
    private static readonly DateOnly First = new(2026, 1, 5);

    [Fact]
    public void Points_stand_in_the_order_of_their_days()
    {
        var series = ValueSeries.Of(Score, "1", [At(30, 4), At(0, 9)]);

        Assert.Equal([9m, 4m], series.Points.Select(p => p.Value));
        Assert.Equal((0m, 10m), (series.Least, series.Most));
    }

    [Fact]
    public void A_line_never_crosses_what_is_not_known()
    {
        var series = ValueSeries.Of(Score, "1", [At(0, 9), At(10, 8), At(20, null), At(30, 2)]);

        Assert.Equal([[9m, 8m], [2m]], series.Runs.Select(r => r.Select(p => p.Value!.Value).ToArray()));
        Assert.Equal(4, series.Points.Count);
    }

    [Fact]
    public void Two_known_values_on_different_days_can_be_drawn_and_nothing_less()
    {
        Assert.True(ValueSeries.Of(Score, "1", [At(0, 0), At(1, 0)]).CanBeDrawn);
        Assert.False(ValueSeries.Of(Score, "1", [At(0, 1), At(0, 2)]).CanBeDrawn);
        Assert.False(ValueSeries.Of(Score, "1", [At(0, 1), At(9, null)]).CanBeDrawn);
        Assert.False(ValueSeries.Of(Score, "1", []).CanBeDrawn);
    }

    [Fact]
    public void The_scale_is_that_of_the_form_where_it_says_one_and_holds_its_line()
    {
        var limited = ValueSeries.Of(Score with { Min = 5, Max = 25 }, "1", [At(0, 7)]);
        var lined = ValueSeries.Of(Score with { Line = new(40, "Mean", "A source") }, "1", [At(0, 7)]);

        Assert.Equal((5m, 25m), (limited.Least, limited.Most));
        Assert.Equal((0m, 50m), (lined.Least, lined.Most));
    }

    [Fact]
    public void A_scale_holds_every_value_and_has_a_height() => Gen.Select(Gen.Int[-1000, 100_000].Select(i => i / 100m).Array[0, 6], Gen.Int[-20, 20], Gen.Int[-20, 50]).Sample((values, min, max) =>
    {
        var series = ValueSeries.Of(Score with { Min = min, Max = max }, "1", values.Select((v, i) => At(i, v)));

        Assert.True(series.Most > series.Least);
        Assert.All(values, v => Assert.InRange(v, series.Least, series.Most));
    });

    private static ValuePoint At(int day, decimal? value) => new(First.AddDays(day), "A time point", value);
}
