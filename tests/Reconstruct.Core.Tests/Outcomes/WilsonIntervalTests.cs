using CsCheck;
using Reconstruct.Core.Outcomes;

namespace Reconstruct.Core.Tests.Outcomes;

public sealed class WilsonIntervalTests
{
    private static readonly Gen<(int Events, int Of)> Counts = Gen.Int[1, 5000].SelectMany(of => Gen.Int[0, of].Select(events => (events, of)));

    [Fact]
    public void Seven_of_264_is_1_3_to_5_4_percent()
    {
        var interval = WilsonInterval.Of(7, of: 264);

        Assert.Equal(0.01290208030649001, interval.Low, 1e-12);
        Assert.Equal(0.05370993300634836, interval.High, 1e-12);
    }

    [Fact]
    public void Holds_the_rate_and_stays_between_0_and_1() => Counts.Sample(c =>
    {
        var interval = WilsonInterval.Of(c.Events, c.Of);
        var rate = c.Events / (double)c.Of;

        Assert.InRange(interval.Low, 0, rate);
        Assert.InRange(interval.High, rate, 1);
    });

    [Fact]
    public void Both_ends_solve_the_equation_of_the_score_test() => Counts.Where(c => c.Events > 0 && c.Events < c.Of).Sample(c =>
    {
        var rate = c.Events / (double)c.Of;
        var interval = WilsonInterval.Of(c.Events, c.Of);

        Assert.All([interval.Low, interval.High], p => Assert.Equal(WilsonInterval.Z, Math.Abs(rate - p) / Math.Sqrt(p * (1 - p) / c.Of), 1e-6));
    });

    [Fact]
    public void Turns_round_when_events_and_the_rest_change_places() => Counts.Sample(c =>
    {
        var (one, other) = (WilsonInterval.Of(c.Events, c.Of), WilsonInterval.Of(c.Of - c.Events, c.Of));

        Assert.Equal(one.Low, 1 - other.High, 1e-12);
        Assert.Equal(one.High, 1 - other.Low, 1e-12);
    });

    [Theory]
    [InlineData(1, 0)]
    [InlineData(-1, 10)]
    [InlineData(11, 10)]
    public void Refuses_counts_that_cannot_be(int events, int of) => Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(events, of));
}
