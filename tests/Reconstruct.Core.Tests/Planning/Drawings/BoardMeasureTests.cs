using CsCheck;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Drawings;

namespace Reconstruct.Core.Tests.Planning.Drawings;

[Trait("Hazard", "HAZ-100")]
public sealed class BoardMeasureTests
{
    private const double Exact = 1e-6;

    [Fact]
    public void Measures_a_square_in_true_millimetres()
    {
        var measure = BoardMeasure.Of(Boards.Square.Shape, mmPerUnit: 0.5);

        Assert.Equal(20, measure.LengthMm!.Value, Exact);
        Assert.Equal(25, measure.AreaMm2!.Value, Exact);
        Assert.Equal(5 * Math.Sqrt(2), measure.AcrossMm!.Value, Exact);
    }

    [Fact]
    public void Without_a_scale_no_length_and_no_area_is_claimed()
    {
        var measure = BoardMeasure.Of(Boards.Square.Shape, mmPerUnit: null);

        Assert.Equal(new BoardMeasure(null, null, null, null, false), measure);
        Assert.Equal("scale not set, so no length or area", BoardWords.Of(Boards.Square.Shape, measure));
    }

    [Fact]
    public void The_area_of_an_outline_that_runs_across_itself_is_not_known()
    {
        var bow = PlanShape.Outline("bow", PlanShapeKind.Wound, new PlanPoint(0, 0), new(10, 10), new(10, 0), new(0, 10));

        var measure = BoardMeasure.Of(bow, 1);

        Assert.Null(measure.AreaMm2);
        Assert.StartsWith("area not known", BoardWords.Of(bow, measure), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_three_points_has_an_angle() =>
        Assert.Equal(90, BoardMeasure.Of(PlanShape.Line("corner", PlanShapeKind.Guide, new PlanPoint(0, 5), new(0, 0), new(7, 0)), null).AngleDegrees!.Value, Exact);

    [Fact]
    public void To_turn_and_to_move_changes_no_measure() => Gen.Select(Boards.Stars, Boards.Points, Gen.Double[-360, 360]).Sample((outline, by, turn) =>
    {
        var before = BoardMeasure.Of(new("x", PlanShapeKind.Flap, outline, true), 0.7);
        var after = BoardMeasure.Of(new("x", PlanShapeKind.Flap, [.. outline.Select(p => p.Turned(by, turn) + by)], true), 0.7);

        Assert.Equal(before.LengthMm!.Value, after.LengthMm!.Value, Exact);
        Assert.Equal(before.AreaMm2!.Value, after.AreaMm2!.Value, Exact);
        Assert.Equal(before.AcrossMm!.Value, after.AcrossMm!.Value, Exact);
    });

    [Fact]
    public void The_circle_round_points_holds_them_all_and_touches_two() => Boards.Stars.Sample(points =>
    {
        var circle = BoundingCircle.Of(points);

        Assert.All(points, p => Assert.True(circle.Centre.To(p) <= circle.Radius + Exact));
        Assert.True(points.Count(p => circle.Centre.To(p) >= circle.Radius - Exact) >= 2);
    });

    [Fact]
    public void Finds_a_crossing_as_looking_at_every_pair_does() => Gen.Select(Gen.Int[-6, 6], Gen.Int[-6, 6]).List[3, 8].Sample(list =>
    {
        var points = list.Distinct().ToList();

        if (points.Count >= 3) Assert.Equal(EveryPair(points), SelfCrossing.Of([.. points.Select(p => new PlanPoint(p.Item1, p.Item2))]));
    });

    [Fact]
    public void A_corner_that_touches_a_side_crosses_and_a_point_twice_in_a_row_does_not()
    {
        Assert.True(SelfCrossing.Of([new(0, 0), new(10, 0), new(10, 10), new(5, 0), new(0, 10)]));
        Assert.True(SelfCrossing.Of([new(0, 0), new(10, 0), new(5, 0), new(5, 5)]));
        Assert.False(SelfCrossing.Of([new(0, 0), new(10, 0), new(10, 0), new(10, 10), new(0, 0)]));
    }

    /// <summary>In whole numbers, so that touching is exact: sides that are not neighbours share no point, and neighbours no more than their corner.</summary>
    private static bool EveryPair(List<(int X, int Y)> p)
    {
        int Turn((int X, int Y) a, (int X, int Y) b, (int X, int Y) c) => Math.Sign(((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X)));
        bool On((int X, int Y) a, (int X, int Y) b, (int X, int Y) c) =>
            Turn(a, b, c) == 0 && c.X >= Math.Min(a.X, b.X) && c.X <= Math.Max(a.X, b.X) && c.Y >= Math.Min(a.Y, b.Y) && c.Y <= Math.Max(a.Y, b.Y);
        for (var i = 0; i < p.Count; i++)
        {
            for (var j = i + 1; j < p.Count; j++)
            {
                var (a, b, c, d) = (p[i], p[(i + 1) % p.Count], p[j], p[(j + 1) % p.Count]);
                var isCross = (Turn(a, b, c) * Turn(a, b, d) < 0 && Turn(c, d, a) * Turn(c, d, b) < 0) || new[] { c, d }.Any(q => q != a && q != b && On(a, b, q)) || new[] { a, b }.Any(q => q != c && q != d && On(c, d, q));
                if (isCross) return true;
            }
        }
        return false;
    }
}
