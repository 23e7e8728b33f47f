using CsCheck;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Body;
using Reconstruct.Core.Planning.Drawings;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Core.Tests.Planning.Body;

namespace Reconstruct.Core.Tests.Planning.Drawings;

/// <summary>Which side a drawing shows, and when that contradicts a plan.</summary>
[Trait("Hazard", "HAZ-126")]
public sealed class DrawnSideTests
{
    [Fact]
    public void Left_and_right_are_the_patients_on_every_outline()
    {
        foreach (var outline in BodyContent.Outlines.Offered.Where(o => !o.IsHand))
        {
            foreach (var region in outline.Regions)
            {
                var drawn = DrawnSide.Of(On(outline.Id, Thing(PlanShapeKind.Defect, region)), BodyContent.Outlines);
                var expected = region.Name.Split(' ')[0] switch { "Left" => "left", "Right" => "right", _ => null };
                var seenFromTheLeft = BoundingCircle.Of(region.Points).Centre.X < outline.WidthMm / 2;

                Assert.Equal(expected, drawn);
                if (expected is not null) Assert.Equal(seenFromTheLeft == (outline.Id == BodyOutlines.BackId), expected == "left");
            }
        }
    }

    [Theory]
    [InlineData("hand-left-palm", "left")]
    [InlineData("hand-left-back", "left")]
    [InlineData("hand-right-palm", "right")]
    [InlineData("hand-right-back", "right")]
    [InlineData("hand", null)]
    public void A_hand_is_on_the_side_that_its_outline_is_and_the_first_outline_on_none(string outline, string? side) =>
        Assert.Equal(side, DrawnSide.Of(On(outline, Square(PlanShapeKind.Wound, new(90, 120))), BodyContent.Outlines));

    [Fact]
    public void Only_what_is_wrong_with_the_patient_counts_and_only_when_all_of_it_is_on_one_side()
    {
        var head = BodyContent.Outlines.Find("head")!;
        BodyRegion Region(string name) => head.Regions.Single(r => r.Name == name);
        var (left, right, nose) = (Region("Left cheek"), Region("Right cheek"), Region("Nose"));
        string? Of(params BoardObject[] things) => DrawnSide.Of(On("head", things), BodyContent.Outlines);

        Assert.Equal("left", Of(Thing(PlanShapeKind.Lesion, left), Thing(PlanShapeKind.Donor, right)));
        Assert.Null(Of(Thing(PlanShapeKind.Donor, right)));
        Assert.Null(Of(Thing(PlanShapeKind.Lesion, left), Thing(PlanShapeKind.Lesion, right)));
        Assert.Null(Of(Thing(PlanShapeKind.Lesion, left), Thing(PlanShapeKind.Defect, nose)));
        Assert.Null(Of());
    }

    [Fact]
    public void What_lies_on_no_outline_shows_no_side() => Boards.Any.Sample(board => Assert.Null(DrawnSide.Of(board, BodyContent.Outlines)));

    [Theory]
    [InlineData("left", "left", false)]
    [InlineData("left", "right", true)]
    [InlineData("right", "left", true)]
    [InlineData("right", "right", false)]
    [InlineData("both", "left", false)]
    [InlineData("middle", "right", false)]
    [InlineData(null, "left", false)]
    [InlineData("left", null, false)]
    public void Only_the_opposite_side_contradicts_a_plan(string? said, string? drawn, bool contradicts)
    {
        var plan = said is null ? PlanContent.Empty : PlanContent.Empty with { Values = new Dictionary<string, string>(StringComparer.Ordinal) { [PlanFields.Side] = said } };

        Assert.Equal(contradicts, PlanSites.IsOtherSide(plan, drawn));
    }

    private static BoardDrawing On(string outline, params IReadOnlyList<BoardObject> things) => BoardDrawing.Empty(BoardBackdrop.Body(outline)) with { Objects = things };

    private static BoardObject Thing(PlanShapeKind kind, BodyRegion region) => Square(kind, Inside(region));

    private static BoardObject Square(PlanShapeKind kind, PlanPoint at) =>
        new("o1", "Thing", kind, [at + new PlanPoint(-1, -1), at + new PlanPoint(1, -1), at + new PlanPoint(1, 1), at + new PlanPoint(-1, 1)], true);

    /// <summary>A point of the region, as far in as a grid finds.</summary>
    private static PlanPoint Inside(BodyRegion region)
    {
        var circle = BoundingCircle.Of(region.Points);
        return (from x in Enumerable.Range(-10, 21) from y in Enumerable.Range(-10, 21) select circle.Centre + new PlanPoint(x * circle.Radius / 10, y * circle.Radius / 10))
            .Where(region.Contains).MinBy(p => p.To(circle.Centre));
    }
}
