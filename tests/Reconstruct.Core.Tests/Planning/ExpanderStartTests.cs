using CsCheck;
using Reconstruct.Core.Planning.Expansion;
using Reconstruct.Core.Referrals;

namespace Reconstruct.Core.Tests.Planning;

/// <summary>What an expander is started with, what is planned next, how it ends, and the gain at a volume.</summary>
[Trait("Hazard", "HAZ-115")]
public sealed class ExpanderStartTests
{
    private static readonly DateOnly Today = new(2026, 3, 30);
    private static readonly ExpanderStart.Draft Whole = new("Left breast", ExpanderSide.Left, ExpanderShape.Round, 10, null, null, 450, 500, 400, new(2026, 3, 2), 100, YesNo.No, null);

    [Fact]
    public void Is_complete_with_what_is_not_known_left_empty()
    {
        var start = ExpanderStart.Make(Whole with { BaseDiameterCm = null, NominalMl = null }, Today).Value;

        Assert.Equal(new(400, 500, null, new(2026, 3, 2)), start.Volumes);
        Assert.Null(start.Device);
    }

    [Fact]
    public void Names_everything_that_is_missing_at_once() => Assert.Equal(
        ["site", "side", "shape", "limitMl", "targetMl", "placedMl", "placedOn", "pale"],
        ExpanderStart.Make(new(" ", null, null, null, null, null, null, null, null, null, null, null, " "), Today).Refusals.Select(r => r.Field));

    [Fact]
    public void Names_everything_that_cannot_be_at_once() => Assert.Equal(
        ["baseDiameterCm", "widthCm", "lengthCm", "nominalMl", "targetMl", "placedMl", "placedOn", "label"],
        ExpanderStart.Make(Whole with { BaseDiameterCm = double.NaN, WidthCm = 5, NominalMl = 501, TargetMl = 500.1m, PlacedMl = 501, PlacedOn = Today.AddDays(1), Label = "(01)1" }, Today).Refusals.Select(r => r.Field));

    [Theory]
    [InlineData("(01)05012345678900(17)281231(10)A1", "05012345678900")]
    [InlineData("+A123BJC5D6E71G", "A123BJC5D6E71")]
    public void Reads_a_label_whole(string label, string item) => Assert.Equal(item, ExpanderStart.Make(Whole with { Label = label }, Today).Value.Device!.Item);

    [Fact]
    public void The_next_filling_is_the_teams_and_not_over_what_the_maker_allows()
    {
        var ledger = Ledger(100);

        Assert.Equal(["nextOn", "nextMl"], NextFilling.Make(null, null, ledger, Today).Refusals.Select(r => r.Field));
        Assert.Equal(["nextOn", "nextMl"], NextFilling.Make(Today.AddDays(-1), 400.1m, ledger, Today).Refusals.Select(r => r.Field));
        Assert.Equal("nextMl", Assert.Single(NextFilling.Make(Today, -101, ledger, Today).Refusals).Field);
        Assert.Equal(new(Today, 400), NextFilling.Make(Today, 400, ledger, Today).Value);
    }

    [Fact]
    public void Ending_short_of_what_was_wanted_needs_a_reason_and_reaching_it_none()
    {
        var refused = ExpanderFinish.Make(ExpanderEnding.TakenOut, Today, "Skin moved", " ", Ledger(399.9m), Today);

        Assert.StartsWith("0.1 mL of what was wanted is not in it", Assert.Single(refused.Refusals).Message, StringComparison.Ordinal);
        Assert.Null(ExpanderFinish.Make(ExpanderEnding.Exchanged, Today, " Implant ", null, Ledger(400), Today).Value.Why);
        Assert.Equal("endWhy", Assert.Single(ExpanderFinish.Make(ExpanderEnding.EnteredByMistake, Today, "None", null, Ledger(400), Today).Refusals).Field);
        Assert.Equal(["how", "endedOn", "outcome"], ExpanderFinish.Make(null, new(2026, 3, 1), null, null, Ledger(400), Today).Refusals.Select(r => r.Field));
    }

    [Fact]
    public void A_round_one_of_5_cm_with_190_6_mL_gains_50_3_cm2() => Assert.Equal(50.2654824574, ExpanderGain.Round(10, 190.5899543178).Value, 1e-9);

    [Fact]
    public void A_rectangular_one_full_to_half_a_cylinder_gains_what_the_calculator_says() => Assert.Equal(34.2477796077, ExpanderGain.Rectangular(6, 10, 141.3716694115).Value, 1e-6);

    [Fact]
    public void Beyond_half_a_ball_or_half_a_cylinder_no_gain_is_given()
    {
        Assert.Equal(ExpanderGain.BeyondHalfCode, Assert.Single(ExpanderGain.Round(10, 261.8).Refusals).Code);
        Assert.Equal(ExpanderGain.BeyondHalfCode, Assert.Single(ExpanderGain.Rectangular(6, 10, 141.38).Refusals).Code);
    }

    [Fact]
    public void The_gain_of_a_round_one_is_that_of_the_dome_with_this_volume() => Gen.Select(Gen.Double[0.5, 20], Gen.Double[0, 1]).Sample((a, part) =>
    {
        RoundExpander dome = new(a, a * part);

        Assert.Equal(dome.GainCm2, ExpanderGain.Round(2 * a, dome.VolumeMl).Value, 1e-9 * a * a * Math.PI);
    });

    [Fact]
    public void More_in_it_never_means_less_gain_and_nothing_in_it_none() => Gen.Select(Gen.Double[0.5, 30], Gen.Double[0.5, 40], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((w, l, one, other) =>
    {
        var half = new RectangularExpander(w, l);
        var (less, more) = (Math.Min(one, other), Math.Max(one, other));

        Assert.Equal(0, ExpanderGain.Rectangular(w, l, 0).Value);
        Assert.True(ExpanderGain.Rectangular(w, l, half.VolumeMl * less).Value <= ExpanderGain.Rectangular(w, l, half.VolumeMl * more).Value + 1e-9);
        Assert.InRange(ExpanderGain.Rectangular(w, l, half.VolumeMl * more).Value, 0, half.GainCm2 + 1e-6);
    });

    private static FillingLedger Ledger(decimal ml) => FillingLedger.Of(new(400, 500, 450, new(2026, 3, 2)), [new("1", new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), ml, YesNo.No, YesNo.No)]);
}
