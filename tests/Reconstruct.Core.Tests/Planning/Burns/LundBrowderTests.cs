using CsCheck;
using Reconstruct.Core.Planning.Burns;
using Reconstruct.Core.Tests.Calculators;

namespace Reconstruct.Core.Tests.Planning.Burns;

[Trait("Hazard", "HAZ-091")]
public sealed class LundBrowderTests
{
    public static TheoryData<ChartAge> Columns => [.. Enum.GetValues<ChartAge>()];

    [Theory]
    [MemberData(nameof(Columns))]
    [Trait("Defect", "LB-MISPRINT-10")]
    public void LB_MISPRINT_10_every_column_comes_to_exactly_100(ChartAge column) =>
        Assert.Equal(100, LundBrowder.Parts(column).Sum(p => p.BodyPercent));

    [Fact]
    [Trait("Defect", "LB-MISPRINT-10")]
    public void LB_MISPRINT_10_half_a_thigh_at_ten_is_4_25_and_the_misprint_would_make_101()
    {
        var thigh = LundBrowder.Part(ChartRegion.LeftThigh, ChartHalf.Front, ChartAge.From10To14)!.BodyPercent;

        var misprinted = LundBrowder.Parts(ChartAge.From10To14).Sum(p => p.BodyPercent) + (4 * (4.5 - thigh));

        Assert.Equal(4.25, thigh);
        Assert.Equal(101, misprinted);
    }

    [Theory]
    [InlineData(0, ChartAge.Under1, 9.5, 2.75, 2.5)]
    [InlineData(0.999, ChartAge.Under1, 9.5, 2.75, 2.5)]
    [InlineData(1, ChartAge.From1To4, 8.5, 3.25, 2.5)]
    [InlineData(4.999, ChartAge.From1To4, 8.5, 3.25, 2.5)]
    [InlineData(5, ChartAge.From5To9, 6.5, 4.0, 2.75)]
    [InlineData(10, ChartAge.From10To14, 5.5, 4.25, 3.0)]
    [InlineData(14.999, ChartAge.From10To14, 5.5, 4.25, 3.0)]
    [InlineData(15, ChartAge.From15To17, 4.5, 4.5, 3.25)]
    [InlineData(17.999, ChartAge.From15To17, 4.5, 4.5, 3.25)]
    [InlineData(18, ChartAge.Adult, 3.5, 4.75, 3.5)]
    [InlineData(120, ChartAge.Adult, 3.5, 4.75, 3.5)]
    public void Each_age_has_its_column(double age, ChartAge column, double head, double thigh, double leg)
    {
        var found = LundBrowder.Column(age);

        Assert.Equal(column, found);
        Assert.Equal([head, thigh, leg], new[] { ChartRegion.Head, ChartRegion.RightThigh, ChartRegion.LeftLowerLeg }
            .Select(r => LundBrowder.Part(r, ChartHalf.Back, found)!.BodyPercent));
    }

    [Fact]
    public void The_parts_that_do_not_change_with_age_come_to_60() => Assert.All(Enum.GetValues<ChartAge>(), age => Assert.Equal(60,
        LundBrowder.Parts(age).Where(p => !p.Id.StartsWith("head", StringComparison.Ordinal) && !p.Id.Contains("thigh") && !p.Id.Contains("leg")).Sum(p => p.BodyPercent)));

    [Theory]
    [InlineData("left-buttock", "front")]
    [InlineData("genitalia", "front")]
    [InlineData("trunk", "once")]
    public void Refuses_a_half_that_the_chart_does_not_have(string region, string half)
    {
        var refusal = Assert.Single(Answers.Run("lund-browder",
            $$"""{ "ageYears": 30, "parts": [ { "region": "{{region}}", "half": "{{half}}", "depth": "not-known", "percentOfPart": 10 } ] }""").Refusals);

        Assert.Equal(("burn-part-no-such-half", "parts[0].half"), (refusal.Code, refusal.Field));
    }

    [Fact]
    public void The_whole_body_is_100_at_every_age() => Gen.Double[0, 120].Sample(age =>
        Whole(LundBrowder.Parts(LundBrowder.Column(age)), BurnDepth.FullThickness).TbsaPercent == 100);

    [Fact]
    public void A_younger_child_has_a_larger_head_and_smaller_legs() => Gen.Select(Gen.Double[0, 30], Gen.Double[0, 30]).Sample((a, b) =>
        Size(ChartRegion.Head, Math.Min(a, b)) >= Size(ChartRegion.Head, Math.Max(a, b))
        && Size(ChartRegion.LeftThigh, Math.Min(a, b)) <= Size(ChartRegion.LeftThigh, Math.Max(a, b)));

    private static double Size(ChartRegion region, double age) => LundBrowder.Part(region, ChartHalf.Front, LundBrowder.Column(age))!.BodyPercent;

    private static BurnExtent Whole(IReadOnlyList<ChartPart> parts, BurnDepth depth) => BurnExtent.Add([.. parts.Select(p => new BurnedPart(p, depth, 100))]).Value;
}
