using CsCheck;
using Reconstruct.Core.Planning.BurnCharts;
using Reconstruct.Core.Planning.Burns;
using Reconstruct.Core.Tests.Planning.Body;

namespace Reconstruct.Core.Tests.Planning.BurnCharts;

[Trait("Hazard", "HAZ-102")]
public sealed class BurnPaintingTests
{
    private static readonly BurnCells Cells = BurnCells.Of(BodyContent.Outlines);

    private static readonly Gen<BurnPainting> AnyPainting =
        Gen.Select(Gen.Int[0, Cells.Parts.Count - 1], Gen.Int[0, 300], Gen.Int[1, 400], Gen.Enum<BurnDepth>()).Array[0, 12].Select(Painted);

    public static TheoryData<ChartAge, double> Heads => new() { { ChartAge.Under1, 9.5 }, { ChartAge.From1To4, 8.5 }, { ChartAge.From5To9, 6.5 }, { ChartAge.From10To14, 5.5 }, { ChartAge.From15To17, 4.5 }, { ChartAge.Adult, 3.5 } };

    [Theory]
    [MemberData(nameof(Heads))]
    public void The_whole_front_of_the_head_is_what_the_column_has_for_it(ChartAge age, double percent) =>
        Assert.Equal(percent, Whole(["head-front"], BurnDepth.DeepDermal).At(age).TbsaPercent, 9);

    [Theory]
    [MemberData(nameof(Heads))]
    public void Everything_painted_is_100_at_every_age(ChartAge age, double head)
    {
        var whole = Whole(Cells.Parts.Select(p => p.Id), BurnDepth.FullThickness).At(age);

        Assert.Equal(100, whole.TbsaPercent, 9);
        Assert.Equal(100, whole.Of(BurnDepth.FullThickness), 9);
        Assert.Equal(head * 2, whole.Parts.Where(p => p.Part.Id.StartsWith("head", StringComparison.Ordinal)).Sum(p => p.BodyPercent), 9);
    }

    [Fact]
    public void Half_of_a_part_is_half_of_its_size()
    {
        var trunk = Cells.Find("trunk-front")!;
        var half = Read(PaintingWriter.Write(new BurnPaintingFor(Cells).With(new PaintedRun(trunk.Id, BurnDepth.SuperficialDermal, 0, trunk.Count / 2))));

        Assert.Equal(13.0 * (trunk.Count / 2) / trunk.Count, half.At(ChartAge.Adult).TbsaPercent, 9);
    }

    [Fact]
    public void Redness_is_shown_and_not_counted()
    {
        var red = Whole(["trunk-front", "trunk-back"], BurnDepth.Erythema).At(ChartAge.From1To4);

        Assert.Equal((0, 26), (red.TbsaPercent, red.ErythemaPercent));
    }

    [Fact]
    public void Each_half_has_cells_inside_its_own_region_alone() => Assert.All(Cells.Parts, part =>
    {
        Assert.True(part.Count >= 12, $"{part.Id} has {part.Count}");
        Assert.All(part.Slice(0, part.Count), run => Assert.True(part.Region.Contains(
            new((run.Column + 0.5) * BurnCells.SideMm, part.Outline.HeightMm - ((run.Row + 0.5) * BurnCells.SideMm)))));
    });

    [Fact]
    public void The_cells_cover_as_much_of_the_drawing_as_their_regions_do() => Assert.All(
        Cells.Parts.Where(p => p.Count > 80), p => Assert.Equal(1, p.Count * BurnCells.SideMm * BurnCells.SideMm / p.Region.AreaMm2, 0.06));

    [Fact]
    public void The_same_outlines_give_the_same_cells() => Assert.Equal(Cells.Mark, BurnCells.Of(BodyContent.Outlines).Mark);

    [Fact]
    public void A_part_entered_in_numbers_counts_as_they_say_and_is_no_longer_painted()
    {
        var painted = Whole(["head-front", "neck-front"], BurnDepth.FullThickness);

        var entered = painted.Enter(Cells.Find("head-front")!, new Dictionary<BurnDepth, double> { [BurnDepth.DeepDermal] = 25, [BurnDepth.Erythema] = 75 }).Value;

        Assert.Equal((9.5 / 4) + 1, entered.At(ChartAge.Under1).TbsaPercent, 9);
        Assert.Equal(9.5 * 0.75, entered.At(ChartAge.Under1).ErythemaPercent, 9);
        Assert.Equal("neck-front", Assert.Single(entered.Painted).PartId);
    }

    [Fact]
    public void Refuses_more_than_the_whole_of_a_part_in_numbers() => Assert.Equal(PaintingCodes.OverWhole, Assert.Single(
        BurnPainting.Blank(Cells).Enter(Cells.Find("head-front")!, new Dictionary<BurnDepth, double> { [BurnDepth.DeepDermal] = 60, [BurnDepth.NotKnown] = 41 }).Refusals).Code);

    [Fact]
    public void A_size_lies_between_0_and_100_and_the_depths_come_to_it() => Gen.Select(AnyPainting, Gen.Enum<ChartAge>()).Sample((painting, age) =>
    {
        var extent = painting.At(age);
        var depths = Enum.GetValues<BurnDepth>().Where(d => d != BurnDepth.Erythema).Sum(extent.Of);
        return extent.TbsaPercent >= 0 && extent.TbsaPercent + extent.ErythemaPercent <= 100 + 1e-9 && Math.Abs(depths - extent.TbsaPercent) < 1e-9;
    });

    [Fact]
    public void One_more_cell_never_makes_a_burn_smaller() => Gen.Select(AnyPainting, Gen.Int[0, Cells.Parts.Count - 1], Gen.Enum<ChartAge>()).Sample((painting, at, age) =>
    {
        var part = Cells.Parts[at];
        var free = Enumerable.Range(0, part.Count).Where(c => !painting.Painted.Any(p => p.PartId == part.Id && c >= p.From && c < p.From + p.Count)).ToList();
        if (free.Count == 0) return true;
        var more = new BurnPaintingFor(Cells).With([.. painting.Painted, new(part.Id, BurnDepth.DeepDermal, free[0], 1)]);
        return more.At(age).TbsaPercent > painting.At(age).TbsaPercent && more.At(age).TbsaPercent <= painting.At(age).TbsaPercent + (part.At(age).BodyPercent / part.Count) + 1e-9;
    });

    [Fact]
    public void Redness_changes_no_size() => Gen.Select(AnyPainting, Gen.Enum<ChartAge>()).Sample((painting, age) =>
        Math.Abs(new BurnPaintingFor(Cells).With([.. painting.Painted.Where(p => p.Depth != BurnDepth.Erythema)]).At(age).TbsaPercent - painting.At(age).TbsaPercent) < 1e-9);

    [Fact]
    public void What_is_written_is_read_back() => AnyPainting.Sample(painting => Read(PaintingWriter.Write(painting)).Equals(painting));

    private static BurnPainting Read(string json) => PaintingReader.Read(json, Cells).Value;

    private static BurnPainting Whole(IEnumerable<string> parts, BurnDepth depth) => new BurnPaintingFor(Cells).With([.. parts.Select(id => new PaintedRun(id, depth, 0, Cells.Find(id)!.Count))]);

    /// <summary>Strokes over each other, as a hand makes them: the last one on a cell stays.</summary>
    private static BurnPainting Painted((int Part, int From, int Count, BurnDepth Depth)[] strokes)
    {
        var depths = new Dictionary<(string Part, int Cell), BurnDepth>();
        foreach (var stroke in strokes)
        {
            var part = Cells.Parts[stroke.Part];
            for (var cell = stroke.From; cell < Math.Min(part.Count, stroke.From + stroke.Count); cell++) depths[(part.Id, cell)] = stroke.Depth;
        }

        return new BurnPaintingFor(Cells).With([.. depths.OrderBy(d => d.Key.Part, StringComparer.Ordinal).ThenBy(d => d.Key.Cell).Select(d => new PaintedRun(d.Key.Part, d.Value, d.Key.Cell, 1))]);
    }
}
