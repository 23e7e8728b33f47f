using CsCheck;
using Reconstruct.Core.Planning.Grafts;
using Reconstruct.Core.Referrals;

namespace Reconstruct.Core.Tests.Planning.Grafts;

/// <summary>When skin is not taken again, and the looks that this rests on.</summary>
[Trait("Hazard", "HAZ-125")]
public sealed class ReharvestTests
{
    private static readonly DateOnly Operated = new(2026, 3, 3);
    private static readonly GraftLook Healed = new(new(2026, 3, 18), null, true);

    [Fact]
    public void A_scalp_seen_healed_on_day_15_may_be_looked_at_again_from_that_day_on()
    {
        var again = Reharvest.Of(GraftKind.SplitSkin, DonorSite.Scalp, Record(Healed));

        Assert.Equal(new DateOnly(2026, 3, 18), again.NotBefore);
        Assert.False(again.MayBeLookedAt(new(2026, 3, 17)));
        Assert.True(again.MayBeLookedAt(new(2026, 3, 18)));
    }

    [Fact]
    public void Days_alone_are_not_enough()
    {
        var unseen = Reharvest.Of(GraftKind.SplitSkin, DonorSite.Other, Record());
        var open = Reharvest.Of(GraftKind.SplitSkin, DonorSite.Other, Record(new GraftLook(new(2026, 4, 20), null, false)));

        Assert.Null(unseen.SeenHealed);
        Assert.False(unseen.MayBeLookedAt(new(2027, 1, 1)));
        Assert.False(open.MayBeLookedAt(new(2027, 1, 1)));
    }

    [Fact]
    public void Nothing_is_taken_again_where_all_layers_were_taken()
    {
        var again = Reharvest.Of(GraftKind.FullThickness, DonorSite.Other, Record(Healed));

        Assert.Null(again.NotBefore);
        Assert.False(again.MayBeLookedAt(new(2030, 1, 1)));
    }

    [Fact]
    public void A_thigh_waits_for_what_is_taught_and_not_for_a_mean_that_half_of_the_patients_exceeded()
    {
        var again = Reharvest.Of(GraftKind.SplitSkin, DonorSite.Thigh, Record(Healed));

        Assert.Equal(new DateOnly(2026, 3, 24), again.NotBefore);
        Assert.False(again.MayBeLookedAt(new(2026, 3, 23)));
        Assert.True(again.MayBeLookedAt(new(2026, 3, 24)));
    }

    [Fact]
    public void Never_before_the_days_of_the_plan() => Gen.Select(Gen.Enum<DonorSite>(), Gen.Int[0, 60], Gen.Int[0, 60]).Sample((site, seen, day) =>
    {
        var again = Reharvest.Of(GraftKind.SplitSkin, site, Record(new GraftLook(Operated.AddDays(seen), null, true)));

        Assert.True(!again.MayBeLookedAt(Operated.AddDays(day)) || day >= DonorHealing.Of(site).HarvestAgainDays);
    });

    [Fact]
    public void A_look_is_taken_in_percent_and_what_was_not_seen_stays_unknown()
    {
        var look = new GraftLookDraft(new(2026, 3, 9), 90, YesNo.NotKnown).Make(300, Operated, [], new(2026, 3, 10)).Value;

        Assert.Equal(new GraftLook(new(2026, 3, 9), 270, null), look);
    }

    [Fact]
    public void Every_fault_of_a_look_is_named_at_once()
    {
        var refused = new GraftLookDraft(new(2026, 3, 2), 100.5, null).Make(300, Operated, [], new(2026, 3, 10)).Refusals;

        Assert.Equal(["on", "donorHealed", "takenPercent"], refused.Select(r => r.Field));
    }

    [Theory]
    [InlineData("2026-03-11", null, YesNo.Yes, "graft-look-day")]
    [InlineData("2026-03-05", 50.0, YesNo.No, "graft-look-twice")]
    [InlineData("2026-03-06", null, YesNo.NotKnown, "graft-look-empty")]
    [InlineData("2026-03-09", double.NaN, YesNo.No, "graft-taken")]
    [InlineData("2026-03-09", null, YesNo.No, GraftRecord.OpenAgainCode)]
    [InlineData("2026-03-04", null, YesNo.Yes, GraftRecord.OpenAgainCode)]
    public void Refuses_a_look_that_cannot_be(string on, double? taken, YesNo healed, string code)
    {
        GraftLook[] stand = [new(new(2026, 3, 5), null, false), new(new(2026, 3, 8), null, true)];

        var refused = new GraftLookDraft(DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), taken, healed).Make(300, Operated, stand, new(2026, 3, 10)).Refusals;

        Assert.Equal(code, Assert.Single(refused).Code);
    }

    [Theory]
    [InlineData(GraftForm.Sheet, 3.0, GraftKind.SplitSkin, "graft-ratio-sheet")]
    [InlineData(GraftForm.Mesh, null, GraftKind.SplitSkin, "graft-ratio")]
    [InlineData(GraftForm.Mesh, 0.5, GraftKind.SplitSkin, "graft-ratio")]
    [InlineData(GraftForm.Meek, 4.0, GraftKind.FullThickness, "graft-meek")]
    public void Refuses_a_ratio_that_does_not_fit(GraftForm form, double? ratio, GraftKind kind, string code) =>
        Assert.Equal(code, Assert.Single(GraftStart.Make(new("Shin", kind, form, ratio, 100, Operated, "Thigh", DonorSite.Thigh, 80), Operated).Refusals).Code);

    [Fact]
    public void A_start_names_everything_that_is_missing() =>
        Assert.Equal(["site", "region", "kind", "form", "donor", "areaCm2", "donorCm2", "operatedOn"], GraftStart.Make(new(null, null, null, null, null, null, null, null, double.NaN), Operated).Refusals.Select(r => r.Field));

    private static GraftRecord Record(params GraftLook[] looks) => GraftRecord.Make(300, Operated, looks).Value;
}
