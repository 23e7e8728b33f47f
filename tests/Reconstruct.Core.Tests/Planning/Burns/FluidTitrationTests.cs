using CsCheck;
using Reconstruct.Core.Planning.Burns;

namespace Reconstruct.Core.Tests.Planning.Burns;

[Trait("Hazard", "HAZ-090")]
public sealed class FluidTitrationTests
{
    [Theory]
    [InlineData(40, 70, null, 0.5)]
    [InlineData(40, 70, true, 1.0)]
    [InlineData(17, 29, null, 0.5)]
    [InlineData(16.5, 29, null, 1.0)]
    [InlineData(16.999, 29, null, 1.0)]
    [InlineData(16, 29.9, false, 1.0)]
    [InlineData(16, 29.9, true, 2.0)]
    [InlineData(10, 30, null, null)]
    [InlineData(10, 30, true, null)]
    public void The_target_is_that_of_the_source_and_none_where_it_has_none(double age, double kg, bool? rhabdomyolysis, double? target) =>
        Assert.Equal(target, UrineTarget.For(age, kg, rhabdomyolysis, null).Value.LeastMlPerKgPerHour);

    [Theory]
    [InlineData(0.499, null, UrineAgainst.Below)]
    [InlineData(0.5, null, UrineAgainst.AtOrAbove)]
    [InlineData(9.0, null, UrineAgainst.AtOrAbove)]
    [InlineData(null, null, UrineAgainst.NotKnown)]
    [InlineData(0.499, 1.0, UrineAgainst.Below)]
    [InlineData(0.5, 1.0, UrineAgainst.Within)]
    [InlineData(1.0, 1.0, UrineAgainst.Within)]
    [InlineData(1.001, 1.0, UrineAgainst.Above)]
    public void An_hour_is_called_above_only_by_the_units_own_upper_end(double? mlPerKg, double? upper, UrineAgainst against) =>
        Assert.Equal(against, UrineTarget.For(40, 70, null, upper).Value.Judge(mlPerKg));

    [Fact]
    public void Refuses_an_upper_end_that_is_not_above_the_target() =>
        Assert.Equal("urine-upper-below-target", Assert.Single(UrineTarget.For(40, 70, rhabdomyolysis: true, ownMostMlPerKgPerHour: 1).Refusals).Code);

    [Fact]
    public void Refuses_an_hour_given_twice_and_an_hour_that_is_not_over()
    {
        var refusals = FluidLog.Make([new(1, 100, 20), new(1, 100, 20), new(3, 100, 20)], hoursSinceBurn: 2.9).Refusals;

        Assert.Equal([("fluid-hour-twice", "log[1].hour"), ("fluid-hour-not-over", "log[2].hour")], refusals.Select(r => (r.Code, r.Field)));
    }

    [Fact]
    public void Hours_come_in_order_and_one_not_recorded_adds_nothing()
    {
        var log = FluidLog.Make([new(3, 50, null), new(1, 100, 20), new(2, null, 20)], hoursSinceBurn: 3).Value;

        Assert.Equal([1, 2, 3], log.Hours.Select(h => h.Hour));
        Assert.Equal(150, log.FluidMl);
    }

    [Fact]
    public void Fluid_that_was_recorded_in_no_hour_is_not_known()
    {
        Assert.Null(FluidLog.Make([new(1, null, 20), new(2, null, 20)], hoursSinceBurn: 3).Value.FluidMl);
        Assert.Null(FluidLog.Make([], hoursSinceBurn: 3).Value.FluidMl);
        Assert.Equal(0, FluidLog.Make([new(1, 0, 20)], hoursSinceBurn: 3).Value.FluidMl);
    }

    [Theory]
    [InlineData(40, 0.4, true)]
    [InlineData(40, 24.9, true)]
    [InlineData(40, 25, false)]
    [InlineData(40, 250, false)]
    [InlineData(40, 251, true)]
    [InlineData(5, 70, true)]
    [InlineData(5, 18, false)]
    [InlineData(0, 0.4, false)]
    [InlineData(0.5, 70, true)]
    [InlineData(9, 80, false)]
    [InlineData(16.9, 19, true)]
    [InlineData(120, 40, false)]
    public void A_weight_that_seldom_goes_with_the_age_is_asked_about(double age, double kg, bool unusual) => Assert.Equal(unusual, WeightForAge.IsUnusual(age, kg));

    [Theory]
    [InlineData(0.5, 5, 400.0)]
    [InlineData(0.99, 10, 800.0)]
    [InlineData(1, 10, 1000.0)]
    [InlineData(2, 12, 1100.0)]
    [InlineData(6, 20, 1500.0)]
    [InlineData(16, 50, 2100.0)]
    [InlineData(16.5, 50, 2100.0)]
    [InlineData(17, 50, null)]
    public void Maintenance_is_for_children_and_has_its_own_rule_under_1_year(double age, double kg, double? ml) => Assert.Equal(ml, ChildMaintenance.MlPer24Hours(age, kg));

    [Fact]
    public void Maintenance_rises_with_weight() => Gen.Select(Gen.Double[0, 16.999], Gen.Double[0.5, 100], Gen.Double[0, 20]).Sample((age, kg, more) =>
        ChildMaintenance.MlPer24Hours(age, kg + more) >= ChildMaintenance.MlPer24Hours(age, kg));

    [Fact]
    public void More_urine_is_never_judged_lower() => Gen.Select(Gen.Double[0, 5], Gen.Double[0, 5]).Sample((a, b) =>
    {
        var target = UrineTarget.For(40, 70, null, 1.5).Value;

        Assert.True(target.Judge(Math.Min(a, b)) <= target.Judge(Math.Max(a, b)));
    });
}
