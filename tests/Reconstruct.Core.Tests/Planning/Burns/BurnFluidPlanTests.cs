using CsCheck;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Planning.Burns;

namespace Reconstruct.Core.Tests.Planning.Burns;

[Trait("Hazard", "HAZ-090")]
public sealed class BurnFluidPlanTests
{
    private static readonly DateTimeOffset Burn = new(2026, 11, 22, 20, 0, 0, TimeSpan.Zero);

    private static readonly Gen<BurnFluidPlan> Indicated =
        Gen.Select(Gen.Double[0, 100], Gen.Double[1, 200], Gen.Double[15.01, 100], Gen.Double[2, 4], Gen.Int[0, 30 * 60], Gen.Double[0, 30_000])
            .Select((age, kg, percent, ml, minutes, given) => Plan(age, kg, percent, ml, minutes / 60.0, given));

    [Fact]
    public void Forty_percent_of_seventy_kg_at_four_is_11200_with_700_then_350()
    {
        var plan = Plan(40, 70, 40, 4, hours: 0, given: 0);

        Assert.Equal((11200, 5600), (plan.PrescribedMl, plan.HalfMl));
        Assert.Equal([700, 350], plan.Left.Select(s => s.RateMlPerHour!.Value));
        Assert.Equal([Burn.AddHours(8), Burn.AddHours(24)], plan.Left.Select(s => s.To));
    }

    [Fact]
    public void Seen_at_three_hours_with_500_given_is_530_until_hour_8_then_196_9()
    {
        var plan = Plan(40, 70, 30, 3, hours: 3, given: 500);

        Assert.Equal([530, 196.875], plan.Left.Select(s => s.RateMlPerHour!.Value));
    }

    [Theory]
    [InlineData(40, 15, FluidPhase.NotIndicatedBySource)]
    [InlineData(40, 15.01, FluidPhase.First8Hours)]
    [InlineData(16, 10, FluidPhase.NotIndicatedBySource)]
    [InlineData(16, 10.01, FluidPhase.First8Hours)]
    [InlineData(16.5, 10.01, FluidPhase.First8Hours)]
    [InlineData(17, 15, FluidPhase.NotIndicatedBySource)]
    public void The_source_gives_the_formula_above_10_for_a_child_and_above_15_for_an_adult(double age, double percent, FluidPhase phase)
    {
        var plan = Plan(age, 50, percent, 3, hours: 0, given: 0);

        Assert.Equal(phase, plan.Phase);
        Assert.Equal(phase == FluidPhase.NotIndicatedBySource, plan.PrescribedMl is null);
    }

    [Theory]
    [InlineData(7.999, FluidPhase.First8Hours, 2)]
    [InlineData(8, FluidPhase.Past8Hours, 1)]
    [InlineData(23.999, FluidPhase.Past8Hours, 1)]
    [InlineData(24, FluidPhase.Past24Hours, 0)]
    [InlineData(72, FluidPhase.Past24Hours, 0)]
    public void Hour_8_and_hour_24_are_ends(double hours, FluidPhase phase, int spans)
    {
        var plan = Plan(40, 70, 30, 3, hours, given: 0);

        Assert.Equal((phase, spans), (plan.Phase, plan.Left.Count));
    }

    [Theory]
    [InlineData("2026-11-22 22:00", "2026-11-23 01:30", 3.5)]
    [InlineData("2026-10-24 22:00", "2026-10-25 05:00", 8)]
    [InlineData("2026-03-28 22:00", "2026-03-29 07:00", 8)]
    public void Real_hours_are_counted_over_midnight_and_when_the_clocks_change(string burn, string now, double hours)
    {
        var facts = BurnFluidFacts.Make(40, 70, 30, FluidFormula.Parkland, 3, London(burn), London(now), 0).Value;

        Assert.Equal(hours, facts.HoursSinceBurn);
        Assert.Equal(hours < 8 ? FluidPhase.First8Hours : FluidPhase.Past8Hours, BurnFluidPlan.For(facts).Phase);
    }

    [Fact]
    public void With_less_than_an_hour_left_there_is_a_volume_and_no_rate()
    {
        var plan = Plan(40, 70, 40, 4, hours: 7.5, given: 1000);

        Assert.Equal((4600, (double?)null), (plan.Left[0].VolumeMl, plan.Left[0].RateMlPerHour));
        Assert.Equal(350, plan.Left[1].RateMlPerHour);
    }

    [Theory]
    [InlineData(6000, 0, 5200)]
    [InlineData(11_200, 0, 0)]
    [InlineData(20_000, 0, 0)]
    public void Too_much_in_the_first_half_comes_off_the_second_and_nothing_goes_below_0(double given, double first, double second) =>
        Assert.Equal([first, second], Plan(40, 70, 40, 4, hours: 2, given).Left.Select(s => s.VolumeMl));

    [Fact]
    public void All_that_is_left_is_the_volume_less_what_was_given() => Indicated.Sample(plan =>
    {
        var expected = plan.Phase == FluidPhase.Past24Hours ? 0 : Math.Max(0, plan.PrescribedMl!.Value - plan.Facts.GivenMl);

        Assert.Equal(expected, plan.Left.Sum(s => s.VolumeMl), 1e-6);
        Assert.All(plan.Left.Where(s => s.RateMlPerHour is not null), s => Assert.Equal(s.VolumeMl, s.RateMlPerHour!.Value * s.Hours, 1e-6));
    });

    [Fact]
    public void Stretches_follow_on_from_now_to_hour_24() => Indicated.Where(p => p.Left.Count > 0).Sample(plan =>
        plan.Left[0].From == plan.Facts.AssessedAt && plan.Left[^1].To == plan.Hour24At && plan.Left.Zip(plan.Left.Skip(1)).All(p => p.First.To == p.Second.From));

    [Fact]
    public void More_burn_never_means_less_fluid_and_more_given_never_means_more() =>
        Gen.Select(Gen.Double[1, 200], Gen.Double[15.1, 99], Gen.Double[0, 1], Gen.Int[0, 23], Gen.Double[0, 9000], Gen.Double[0, 9000]).Sample((kg, percent, more, hours, given, moreGiven) =>
        {
            var less = Plan(40, kg, percent, 3, hours, given);

            Assert.All(less.Left.Zip(Plan(40, kg, percent + more, 3, hours, given).Left), p => Assert.True(p.Second.VolumeMl >= p.First.VolumeMl));
            Assert.All(less.Left.Zip(Plan(40, kg, percent, 3, hours, given + moreGiven).Left), p => Assert.True(p.Second.VolumeMl <= p.First.VolumeMl));
        });

    [Fact]
    public void Twice_the_weight_and_twice_the_fluid_given_is_twice_of_everything() =>
        Gen.Select(Gen.Double[1, 100], Gen.Double[15.1, 100], Gen.Double[2, 4], Gen.Int[0, 23], Gen.Double[0, 9000]).Sample((kg, percent, ml, hours, given) =>
        {
            var (one, two) = (Plan(40, kg, percent, ml, hours, given), Plan(40, kg * 2, percent, ml, hours, given * 2));

            Assert.Equal(one.PrescribedMl!.Value * 2, two.PrescribedMl!.Value, 1e-6);
            Assert.Equal(one.ByNowMl!.Value * 2, two.ByNowMl!.Value, 1e-6);
            Assert.All(one.Left.Zip(two.Left), p => Assert.Equal(p.First.VolumeMl * 2, p.Second.VolumeMl, 1e-6));
        });

    [Fact]
    public void The_line_of_the_formula_rises_from_0_by_way_of_half_to_all_of_it() => Gen.Select(Gen.Double[0, 30], Gen.Double[0, 30]).Sample((a, b) =>
    {
        var (early, late) = (Plan(40, 70, 40, 4, Math.Min(a, b), 0).ByNowMl, Plan(40, 70, 40, 4, Math.Max(a, b), 0).ByNowMl);

        Assert.True(early <= late && early >= 0 && late <= 11_200);
        Assert.Equal([0, 5600, 11_200], new double[] { 0, 8, 24 }.Select(h => Plan(40, 70, 40, 4, h, 0).ByNowMl!.Value));
    });

    [Fact]
    public void The_hours_of_the_formula_come_to_all_of_it_and_the_25th_has_none() => Indicated.Sample(plan =>
    {
        Assert.Equal(plan.PrescribedMl!.Value, Enumerable.Range(1, 24).Sum(hour => plan.HourMl(hour)!.Value), 1e-6);
        Assert.Equal(plan.HalfMl!.Value, Enumerable.Range(1, 8).Sum(hour => plan.HourMl(hour)!.Value), 1e-6);
        Assert.Equal(0, plan.HourMl(25));
    });

    [Theory]
    [InlineData(FluidFormula.Parkland, null, "fluid-ml-missing")]
    [InlineData(FluidFormula.Parkland, 1.99, "fluid-ml-out-of-formula")]
    [InlineData(FluidFormula.Parkland, 4.01, "fluid-ml-out-of-formula")]
    [InlineData(FluidFormula.ModifiedBrooke, 3.0, "fluid-ml-out-of-formula")]
    public void Refuses_a_rate_that_the_formula_does_not_have_and_a_burn_to_come(FluidFormula formula, double? ml, string code)
    {
        var refusals = BurnFluidFacts.Make(40, 70, 40, formula, ml, Burn, Burn.AddSeconds(-1), 0).Refusals;

        Assert.Equal([code, "burn-after-assessment"], refusals.Select(r => r.Code));
    }

    private static BurnFluidPlan Plan(double age, double kg, double percent, double ml, double hours, double given) =>
        BurnFluidPlan.For(BurnFluidFacts.Make(age, kg, percent, FluidFormula.Parkland, ml, Burn, Burn.AddHours(hours), given).Value);

    private static DateTimeOffset London(string wall) =>
        LondonTime.At(DateOnly.Parse(wall[..10], System.Globalization.CultureInfo.InvariantCulture), TimeOnly.Parse(wall[11..], System.Globalization.CultureInfo.InvariantCulture)).Value;
}
