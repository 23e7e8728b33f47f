using CsCheck;
using Reconstruct.Core.Planning.Expansion;
using Reconstruct.Core.Tests.Calculators;

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

    [Theory]
    [InlineData("""{ "shape": "round", "baseRadiusCm": 0.5, "heightCm": 20 }""", "expander-beyond-half heightCm")]
    [InlineData("""{ "shape": "round", "baseRadiusCm": 5, "heightCm": 5 }""", "")]
    [InlineData("""{ "shape": "round", "baseRadiusCm": 5, "heightCm": 4, "widthCm": 6 }""", "expander-other-shape widthCm")]
    [InlineData("""{ "shape": "rectangular", "widthCm": 6, "lengthCm": 10, "baseRadiusCm": 5, "heightCm": 20 }""", "expander-other-shape baseRadiusCm, expander-other-shape heightCm")]
    public void The_calculator_refuses_what_its_shape_cannot_be(string inputs, string refused) =>
        Assert.Equal(refused, string.Join(", ", Answers.Run("expander", inputs).Refusals.Select(r => $"{r.Code} {r.Field}")));

    [Fact]
    public void Gives_no_day_on_fewer_than_two_fillings_after_the_operation()
    {
        Assert.Null(Log(Fill(0, 100)).ForecastOn);
        Assert.Null(Log(Fill(0, 100), Fill(7, 60)).ForecastOn);
        Assert.Null(Log(Fill(0, 100), Fill(7, 60), Fill(14, -10)).ForecastOn);
    }

    [Fact]
    public void Gives_no_day_when_two_fillings_were_on_one_day() => Assert.Null(Log(Fill(0, 100), Fill(7, 60), Fill(7, 60)).ForecastOn);

    [Fact]
    public void Gives_the_day_at_the_pace_since_the_operation() => Assert.Equal(Start.AddDays(14 + 21), Log(Fill(0, 100), Fill(7, 60), Fill(14, 60)).ForecastOn); // 180 still wanted, 60 a week

    [Theory]
    [InlineData(true, false, "pain")]
    [InlineData(false, true, "blanching")]
    public void Stops_for_what_was_seen_at_the_last_filling(bool pain, bool pale, string why)
    {
        var log = Log(Fill(0, 100), new(Start.AddDays(7), 60, pain, pale));

        Assert.Equal([why], log.StopReasons);
        Assert.Null(log.ForecastOn);
    }

    [Theory]
    [InlineData(null, false, "pain")]
    [InlineData(false, null, "blanching")]
    [InlineData(null, null, "pain, blanching")]
    public void What_is_not_known_of_the_last_filling_is_never_read_as_no(bool? pain, bool? pale, string notKnown)
    {
        var log = Log(Fill(0, 100), Fill(7, 60), new(Start.AddDays(14), 60, pain, pale));

        Assert.Equal(notKnown, string.Join(", ", log.NotKnown));
        Assert.Null(log.MustStop);
        Assert.Null(log.ForecastOn);
    }

    [Fact]
    public void A_known_stop_is_a_stop_whatever_else_is_not_known() => Assert.True(Log(Fill(0, 100), new(Start.AddDays(7), 60, true, null)).MustStop);

    [Fact]
    public void Nobody_is_asked_for_pain_at_the_operation_but_for_pale_skin()
    {
        Assert.False(Log(new ExpanderFill(Start, 100, null, false)).MustStop);
        Assert.Null(Log(new ExpanderFill(Start, 100, null, null)).MustStop);
    }

    [Fact]
    public void A_look_is_no_filling()
    {
        Assert.Null(Log(Fill(0, 0), Fill(7, 60)).ForecastOn);
        Assert.Equal(Start.AddDays(14 + 33), Log(Fill(0, 0), Fill(7, 60), Fill(14, 60)).ForecastOn); // 280 still wanted, 120 in 2 weeks: 32.7 days
        Assert.Equal(Start.AddDays(14 + 21), Log(Fill(0, 100), Fill(7, 60), Fill(14, 60), Fill(16, 0)).ForecastOn);
        Assert.Null(Log(Fill(0, 100), Fill(7, 60), Fill(14, 60), Fill(70, 0)).ForecastOn); // that day is past
    }

    [Fact]
    public void Gives_a_day_only_when_both_are_known_to_be_no_and_two_fillings_went_in() =>
        Gen.Select(Gen.Int[0, 2].Array[2], Gen.Double[0, 1].Select(p => p < 0.4 ? 0.0 : 20.0).List[1, 6]).Sample((answers, amounts) =>
        {
            bool? Said(int i) => answers[i] == 2 ? null : answers[i] == 1;
            var fills = amounts.Select((ml, i) => Fill(i * 7, ml)).ToList();
            fills[^1] = fills[^1] with { Pain = Said(0), Blanching = Said(1) };

            if (Log([.. fills]).ForecastOn is not null) Assert.True(answers.All(a => a == 0 || (a == 2 && fills.Count == 1)) && amounts.Skip(1).Count(ml => ml > 0) >= 2);
        });

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
        if (log.Ok && log.Value.ForecastOn is { } on) Assert.True(on >= log.Value.Fills[^1].On && log.Value.Fills.Count >= 3);
    });

    private static ExpanderFill Fill(int day, double ml) => new(Start.AddDays(day), ml, false, false);

    private static ExpanderLog Log(params ExpanderFill[] fills) => ExpanderLog.Make(400, 500, fills).Value;
}
