using CsCheck;
using Reconstruct.Core.Planning.Grafts;

namespace Reconstruct.Core.Tests.Planning.Grafts;

public sealed class GraftRecordTests
{
    private static readonly DateOnly Day0 = new(2026, 3, 3);

    [Fact]
    public void Take_is_that_of_the_last_look_that_saw_the_graft()
    {
        var record = GraftRecord.Make(200, Day0, [new(Day0.AddDays(5), 150, null), new(Day0.AddDays(9), 190, false), new(Day0.AddDays(20), null, true)]).Value;

        Assert.Equal(95, record.TakePercent!.Value, 1e-9);
        Assert.Equal((9, 20), (record.OpenOnDay, record.HealedByDay));
    }

    [Fact]
    public void Nobody_looked_is_not_known() => Assert.Null(GraftRecord.Make(200, Day0, [new(Day0.AddDays(5), null, null)]).Value.TakePercent);

    [Theory]
    [InlineData(17, false, null)] // open on day 17: the published interval is not over
    [InlineData(18, false, true)]
    [InlineData(17, true, false)]
    [InlineData(25, true, null)] // healed by day 25: before or after 17.8, nobody knows
    public void A_donor_site_is_late_only_when_somebody_saw_it(int day, bool healed, bool? late) =>
        Assert.Equal(late, GraftRecord.Make(200, Day0, [new(Day0.AddDays(day), null, healed)]).Value.DonorLaterThan(DonorHealing.Of(DonorSite.Thigh)));

    [Fact]
    public void Every_fault_is_named_by_its_row()
    {
        var refusals = GraftRecord.Make(100, Day0, [new(Day0.AddDays(-1), 120, true), new(Day0.AddDays(3), 90, false)]).Refusals;

        Assert.Equal(["looks[0].on", "looks[0].takenCm2", "looks[1].donorHealed"], refusals.Select(r => r.Field));
    }

    [Fact]
    public void Take_lies_between_0_and_100_per_cent() => Gen.Select(Gen.Double[0.1, 20_000], Gen.Double[0, 1]).Sample((area, part) =>
        Assert.InRange(GraftRecord.Make(area, Day0, [new(Day0, area * part, null)]).Value.TakePercent!.Value, 0, 100 + 1e-9));
}
