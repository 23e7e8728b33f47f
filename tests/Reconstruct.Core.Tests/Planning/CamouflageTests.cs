using CsCheck;
using Reconstruct.Core.Planning.Colour;

namespace Reconstruct.Core.Tests.Planning;

/// <summary>Every product here is invented.</summary>
[Trait("Hazard", "HAZ-108")]
public sealed class CamouflageTests
{
    private const string Head = "brand,range,shade,L,a,b,measuredWith,packAmount,unit,amountPerCm2,source,measuredOn";
    private const string Line = "Inventa,Cover,C1,65,12,18,\"Meter 1, D65/10\",30,g,,Our own measuring,2026-02-01";
    private static readonly DateOnly Today = new(2026, 3, 3);

    [Fact]
    public void The_nearest_by_ciede2000_is_first_and_thresholds_are_held_against_cie_1976()
    {
        var skin = Skin(65, 12, 18);

        var matches = ShadeMatch.Of(skin, StudiedShade.Fair, [Shade("far", 60, 12, 18), Shade("one", 66, 12, 18), Shade("same", 65, 12, 18)]);

        Assert.Equal(["same", "one", "far"], matches.Select(m => m.Product.Code));
        Assert.Equal([0, 1, 5], matches.Select(m => Math.Round(m.Judgement.DeltaE76, 9)));
        Assert.Equal([false, true, true], matches.Select(m => m.Judgement.CouldBeSeen!.Value));
        Assert.Equal([true, true, false], matches.Select(m => m.Judgement.WasAccepted!.Value));
        Assert.Equal([true, true, false], matches.Select(m => m.Judgement.IsUncertain)); // of the first it is not sure that nobody sees it
    }

    [Fact]
    public void On_dark_skin_less_is_seen_and_for_any_other_skin_it_is_not_known()
    {
        var skin = Skin(35, 12, 18);
        ProductShade[] products = [Shade("one", 36, 12, 18)];

        Assert.False(ShadeMatch.Of(skin, StudiedShade.Dark, products)[0].Judgement.CouldBeSeen);
        Assert.True(ShadeMatch.Of(skin, StudiedShade.Fair, products)[0].Judgement.CouldBeSeen);
        var other = ShadeMatch.Of(skin, null, products)[0];
        Assert.Equal((null, null, false), (other.Judgement.CouldBeSeen, other.Judgement.WasAccepted, other.Judgement.IsUncertain));
    }

    [Theory]
    [InlineData(StudiedShade.Dark, 0.5, true)] // 0 to 1.93: seen over 1.3
    [InlineData(StudiedShade.Dark, 0, true)]
    [InlineData(StudiedShade.Dark, 2.72, true)] // 1.29 to 4.15
    [InlineData(StudiedShade.Dark, 4.03, true)] // 2.6 to 5.46: at 2.6 it was accepted
    [InlineData(StudiedShade.Dark, 4.04, false)]
    [InlineData(StudiedShade.Fair, 3.23, true)]
    [InlineData(StudiedShade.Fair, 3.24, false)]
    [InlineData(null, 0.5, false)]
    public void A_meter_that_could_turn_either_answer_round_leaves_it_unsure(StudiedShade? shade, double difference, bool uncertain) =>
        Assert.Equal(uncertain, new ShadeJudgement(difference, shade).IsUncertain);

    [Theory]
    [InlineData(StudiedShade.Dark, 50, 52.6, true, true)]
    [InlineData(StudiedShade.Dark, 50, 51.3, false, true)]
    [InlineData(StudiedShade.Dark, 50, 52.61, true, false)]
    [InlineData(StudiedShade.Fair, 50, 51.8, true, true)]
    [InlineData(StudiedShade.Fair, 60.1, 60.9, false, true)]
    public void The_edges_do_not_turn_on_how_a_computer_subtracts(StudiedShade shade, double first, double second, bool seen, bool accepted)
    {
        ShadeJudgement judged = new(new LabColour(first, 0, 0).Cie76(new(second, 0, 0)), shade);

        Assert.Equal((seen, accepted), (judged.CouldBeSeen, judged.WasAccepted));
    }

    [Fact]
    public void Every_difference_stands_with_the_repeatability_of_meters_and_none_is_under_nothing() =>
        Gen.Select(Gen.Double[0, 100], Gen.Double[-20, 40], Gen.Double[-20, 40]).Sample(lab =>
        {
            var matches = ShadeMatch.Of(Skin(60, 10, 15), StudiedShade.Fair, [Shade("a", lab.Item1, lab.Item2, lab.Item3), Shade("b", 50, 5, 5)]);
            return matches[0].DeltaE00 <= matches[1].DeltaE00
                && matches.All(m => m.Judgement.Low >= 0 && m.Judgement.Low <= m.Judgement.DeltaE76 && Math.Abs(m.Judgement.High - m.Judgement.DeltaE76 - 1.43) < 1e-9 && (m.Judgement.WasAccepted!.Value || m.Judgement.CouldBeSeen!.Value));
        });

    [Fact]
    public void A_photograph_without_a_card_is_refused_with_everything_else_that_is_wrong()
    {
        var refused = SkinColour.Make(101, double.NaN, null, ColourMethod.PhotographAlone);

        Assert.Equal(["skin-l", "skin-a", "skin-b", "skin-photograph-alone"], refused.Refusals.Select(r => r.Code));
        Assert.True(SkinColour.Make(60, 10, 15, ColourMethod.PhotographWithCard).Ok);
        Assert.Equal("skin-method-missing", Assert.Single(SkinColour.Make(60, 10, 15, null).Refusals).Code);
    }

    [Fact]
    public void Two_packs_of_30_g_at_half_a_gram_a_day_last_120_days_and_are_ordered_again_before()
    {
        var supply = Resupply.Make(packs: 2, packAmount: 30, amountPerDay: 0.5, daysToArrive: 14, from: Today).Value;

        Assert.Equal((Today.AddDays(120), Today.AddDays(106)), (supply.RunsOutOn, supply.OrderAgainBy));
        Assert.Equal(Today.AddDays(42), Resupply.Make(1, 30, 0.7, 0, Today).Value.RunsOutOn);
        Assert.Equal(Today.AddDays(300), Resupply.Make(1, 30, 0.1, 0, Today).Value.RunsOutOn);
    }

    [Fact]
    public void The_day_to_order_again_is_always_before_the_day_it_runs_out() => Gen.Select(Gen.Int[1, 20], Gen.Double[0.5, 5], Gen.Int[0, 180]).Sample((packs, use, days) =>
    {
        var supply = Resupply.Make(packs, 30, use, days, Today).Value;

        Assert.True(supply.OrderAgainBy < supply.RunsOutOn);
        Assert.True(supply.OrderAgainBy.AddDays(days) <= supply.RunsOutOn);
        Assert.Equal(Math.Max(days, 1), supply.RunsOutOn.DayNumber - supply.OrderAgainBy.DayNumber);
    });

    [Fact]
    public void What_would_not_last_a_day_or_would_last_for_years_is_refused()
    {
        Assert.Equal(["camouflage-packs", "camouflage-use", "camouflage-arrives"], Resupply.Make(0, 30, 0, 181, Today).Refusals.Select(r => r.Code));
        Assert.Equal(["camouflage-packs", "camouflage-use", "camouflage-arrives"], Resupply.Make(null, 30, double.NaN, null, Today).Refusals.Select(r => r.Code));
        Assert.Equal("camouflage-supply", Assert.Single(Resupply.Make(1, 30, 31, 0, Today).Refusals).Code);
        Assert.Equal("camouflage-supply", Assert.Single(Resupply.Make(100, 30, 1, 0, Today).Refusals).Code);
    }

    [Fact]
    public void More_use_never_lasts_longer_and_more_packs_never_shorter() =>
        Gen.Select(Gen.Int[1, 20], Gen.Double[1, 50], Gen.Double[0.5, 5], Gen.Double[0, 2]).Sample((packs, amount, use, more) =>
        {
            var (plain, used, packed) = (Resupply.Make(packs, amount, use, 7, Today), Resupply.Make(packs, amount, use + more, 7, Today), Resupply.Make(packs + 1, amount, use, 7, Today));
            return (!plain.Ok || !used.Ok || used.Value.RunsOutOn <= plain.Value.RunsOutOn) && (!plain.Ok || !packed.Ok || packed.Value.RunsOutOn >= plain.Value.RunsOutOn)
                && (!plain.Ok || plain.Value.OrderAgainBy == plain.Value.RunsOutOn.AddDays(-7));
        });

    [Fact]
    public void A_file_is_read_with_what_is_not_known_left_unknown()
    {
        var shade = Assert.Single(ProductFile.Read($"\uFEFF{Head}\r\n{Line}\r\n", Today).Value);

        Assert.Equal(new("Inventa", "Cover", "C1", new(65, 12, 18), "Meter 1, D65/10", 30, "g", null, "Our own measuring", new(2026, 2, 1)), shade);
        Assert.Equal("Inventa Cover, shade C1, 30 g", shade.Name);
    }

    [Theory]
    [InlineData("brand,range", "The first line has to name these columns too: shade, L")]
    [InlineData(Head, "The file has no shade")]
    [InlineData(Head + "\n" + Line + "\n" + Line, "Line 3: Inventa Cover, shade C1, 30 g is there twice")]
    [InlineData(Head + "\nInventa,Cover,C1,101,12,18,M,30,g,,S,2026-02-01", "Line 2: L must be 0 to 100")]
    [InlineData(Head + "\nInventa,Cover,C1,NaN,12,18,M,30,g,,S,2026-02-01", "Line 2: L must be 0 to 100")]
    [InlineData(Head + "\nInventa,Cover,C1,65,12,18,,30,g,,S,2026-02-01", "Line 2: measuredWith is empty")]
    [InlineData(Head + "\nInventa,Cover,C1,65,12,18,M,30,oz,,S,2026-02-01", "Line 2: unit must be g or mL")]
    [InlineData(Head + "\nInventa,Cover,C1,65,12,18,M,30,g,,S,2026-03-04", "Line 2: measuredOn is to come")]
    [InlineData(Head + "\nInventa,Cover,C1", "Line 2: it has not as many columns")]
    public void A_file_with_a_fault_is_refused_whole_and_names_the_line(string text, string fault) =>
        Assert.StartsWith(fault, ProductFile.Read(text, Today).Refusals[0].Message, StringComparison.Ordinal);

    private static SkinColour Skin(double l, double a, double b) => SkinColour.Make(l, a, b, ColourMethod.Meter).Value;

    private static ProductShade Shade(string code, double l, double a, double b) => new("Inventa", "Cover", code, new(l, a, b), "Meter", 30, "g", null, "Invented", Today);
}
