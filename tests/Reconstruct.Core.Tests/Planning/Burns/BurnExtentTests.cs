using CsCheck;
using Reconstruct.Core.Planning.Burns;
using Reconstruct.Core.Tests.Calculators;

namespace Reconstruct.Core.Tests.Planning.Burns;

[Trait("Hazard", "HAZ-091")]
public sealed class BurnExtentTests
{
    private static readonly IReadOnlyList<ChartPart> Chart = LundBrowder.Parts(ChartAge.From5To9);

    private static readonly Gen<BurnedPart[]> Rows = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 100]).Array[0, Chart.Count]
        .Select(rows => rows.Select((r, i) => new BurnedPart(Chart[i], (BurnDepth)r.Item1, r.Item2)).ToArray());

    [Fact]
    public void Redness_is_reported_and_never_counted()
    {
        var extent = BurnExtent.Add([new(new("trunk-front", 13), BurnDepth.Erythema, 60), new(new("trunk-front", 13), BurnDepth.DeepDermal, 40)]).Value;

        Assert.Equal((5.2, 7.8, 5.2), (extent.TbsaPercent, extent.ErythemaPercent, extent.Of(BurnDepth.DeepDermal)));
    }

    [Fact]
    public void Refuses_one_part_burned_more_than_once_over_and_one_row_given_twice()
    {
        var refusals = BurnExtent.Add(
        [
            new(new("neck-front", 1), BurnDepth.DeepDermal, 60),
            new(new("neck-front", 1), BurnDepth.Erythema, 41),
            new(new("neck-back", 1), BurnDepth.DeepDermal, 10),
            new(new("neck-back", 1), BurnDepth.DeepDermal, 10),
        ]).Refusals;

        Assert.Equal([("burn-part-over-whole", "parts[1].percentOfPart"), ("burn-part-twice", "parts[3].depth")], refusals.Select(r => (r.Code, r.Field)));
    }

    [Fact]
    public void Depths_add_up_to_the_whole_and_redness_stays_beside_it() => Rows.Sample(rows =>
    {
        var extent = BurnExtent.Add(rows).Value;

        var byDepth = new[] { BurnDepth.SuperficialDermal, BurnDepth.DeepDermal, BurnDepth.FullThickness, BurnDepth.NotKnown }.Sum(extent.Of);
        Assert.Equal(extent.TbsaPercent, byDepth, 1e-9);
        Assert.InRange(extent.TbsaPercent + extent.ErythemaPercent, 0, 100 + 1e-9);
        Assert.Equal(rows.Where(r => r.Counts).Sum(r => r.BodyPercent), extent.TbsaPercent, 1e-9);
    });

    [Fact]
    public void Turning_every_row_to_redness_leaves_nothing_to_count() => Rows.Sample(rows =>
        BurnExtent.Add([.. rows.Select(r => r with { Depth = BurnDepth.Erythema })]).Value.TbsaPercent == 0);

    [Fact]
    public void The_sheet_shows_every_input_again()
    {
        var answer = Answers.Run("lund-browder",
            """{ "ageYears": 3, "parts": [ { "region": "head", "half": "back", "depth": "erythema", "percentOfPart": 12.5 } ] }""").Value;

        Assert.Equal(["3", "Head", "Back", "Redness only: not counted", "12.5"],
            answer.Rows("inputsUsed").Select(r => ((Core.Calculators.ResultValue.Text)r["value"]).Value));
    }
}
