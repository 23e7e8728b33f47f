using CsCheck;
using Reconstruct.Core.Planning.Expansion;

namespace Reconstruct.Core.Tests.Planning;

[Trait("Hazard", "HAZ-098")]
public sealed class ExpansionTests
{
    private static readonly DateOnly Start = new(2026, 3, 2);

    [Fact]
    public void A_round_expander_of_5_by_4_cm_holds_190_6_mL_and_gains_50_3_cm2()
    {
        RoundExpander expander = new(5, 4);

        Assert.Equal(190.59, expander.VolumeMl, 0.005);
        Assert.Equal(128.81, expander.DomeCm2, 0.005);
        Assert.Equal(50.27, expander.GainCm2, 0.005);
    }

    [Fact]
    public void Gain_is_dome_less_base() => Gen.Select(Gen.Double[0.5, 20], Gen.Double[0.1, 20]).Sample((a, h) =>
    {
        Assert.Equal(new RoundExpander(a, h).DomeCm2 - (Math.PI * a * a), new RoundExpander(a, h).GainCm2, 1e-9);
        Assert.Equal(new RectangularExpander(a, h).DomeCm2 - (a * h), new RectangularExpander(a, h).GainCm2, 1e-9);
    });

    [Fact]
    public void A_dome_as_high_as_its_base_is_wide_is_half_a_ball() => Gen.Double[0.5, 20].Sample(r =>
        Assert.Equal(2 * Math.PI * r * r * r / 3, new RoundExpander(r, r).VolumeMl, 1e-9));

    [Fact]
    public void Gives_no_day_on_fewer_than_two_fillings() => Assert.Null(Log(Fill(0, 100)).ForecastOn);

    [Fact]
    public void Gives_no_day_when_two_fillings_were_on_one_day() => Assert.Null(Log(Fill(0, 100), Fill(0, 60)).ForecastOn);

    [Fact]
    public void Gives_the_day_at_the_pace_since_the_first() => Assert.Equal(Start.AddDays(7 + 28), Log(Fill(0, 100), Fill(7, 60)).ForecastOn); // 240 still wanted, 60 a week

    [Theory]
    [InlineData(true, false, "pain")]
    [InlineData(false, true, "blanching")]
    public void Stops_for_what_was_seen_at_the_last_filling(bool pain, bool pale, string why)
    {
        var log = Log(Fill(0, 100), new(Start.AddDays(7), 60, pain, pale));

        Assert.Equal([why], log.StopReasons);
        Assert.Null(log.ForecastOn);
    }

    [Fact]
    public void Stops_at_the_limit_of_the_device() => Assert.Equal(["device-limit"], Log(Fill(0, 100), Fill(7, 400)).StopReasons);

    [Fact]
    public void Refuses_what_cannot_be_naming_every_fault() => Assert.Equal(
        ["targetMl", "fills[0].ml", "fills[1].on"],
        ExpanderLog.Make(600, 500, [Fill(7, -1), Fill(0, 10)]).Refusals.Select(r => r.Field));

    [Fact]
    public void Never_forecasts_a_day_before_the_last_filling() => Gen.Select(Gen.Double[-50, 100].List[0, 8], Gen.Int[1, 30]).Sample((amounts, apart) =>
    {
        var log = ExpanderLog.Make(400, 500, [.. amounts.Prepend(100).Select((ml, i) => Fill(i * apart, ml))]);
        if (log.Ok && log.Value.ForecastOn is { } on) Assert.True(on >= log.Value.Fills[^1].On && log.Value.Fills.Count >= 2);
    });

    private static ExpanderFill Fill(int day, double ml) => new(Start.AddDays(day), ml, false, false);

    private static ExpanderLog Log(params ExpanderFill[] fills) => ExpanderLog.Make(400, 500, fills).Value;
}
