using CsCheck;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Drawings;

namespace Reconstruct.Core.Tests.Planning.Drawings;

[Trait("Hazard", "HAZ-100")]
[Trait("Hazard", "HAZ-123")]
public sealed class FlapDesignTests
{
    public static TheoryData<string> ForDefects => [.. FlapDesigns.All.Where(d => d.ForCircle is not null).Select(d => d.Id)];

    [Fact]
    public void A_bilobed_flap_lies_with_its_defect_on_the_defect_at_the_scale_of_the_photograph()
    {
        var board = BoardDrawing.Empty(BoardBackdrop.Photo(1000, 800, ScaleMarker.Make(new(0, 0), new(200, 0), 20, 1000, 800).Value)) with { Designs = [Boards.Bilobed("d1", new(400, 300), 5, 0, false)] };

        var item = BoardFigure.Of(board, Boards.NoOffset).Items[0];
        var defect = BoundingCircle.Of(item.Shapes.Single(s => s.Kind == PlanShapeKind.Defect).Points);

        Assert.Equal(400, defect.Centre.X, 1e-6);
        Assert.Equal(300, defect.Centre.Y, 1e-6);
        Assert.Equal(50, defect.Radius, 1e-6);
        Assert.Equal(530, item.Shapes.Single(s => s.Kind == PlanShapeKind.Pivot).Points[0].X, 1e-6);
    }

    [Theory]
    [MemberData(nameof(ForDefects))]
    public void Fitted_to_a_round_defect_its_own_defect_holds_it(string id) => Gen.Select(Gen.Double[3, 40], Boards.Points).Sample((radius, centre) =>
    {
        var design = FlapDesigns.Find(id)!;
        BoardObject target = new("o1", "Defect", PlanShapeKind.Defect, TypedOutline.Ellipse(centre, 2 * radius, 2 * radius, 0), true);
        var fit = design.Fit(target.Points, true, 1)!;
        var inputs = fit.Inputs.ToDictionary(i => i.Key, i => i.Value, StringComparer.Ordinal);
        if (id == "a-to-t") inputs["limbMm"] = radius; // no rule gives it: the clinician does

        var defect = BoardFigure.Placed(new("d1", "Flap", id, "1", inputs, fit.At, fit.TurnDegrees, false), 1).Single(s => s.Kind == PlanShapeKind.Defect);

        Assert.All(target.Points, p => Assert.True(Depth(defect.Points, p) > -2e-3 * radius)); // curves are drawn as chords
    });

    [Fact]
    public void A_z_plasty_begins_along_the_line_that_it_lengthens()
    {
        BoardObject scar = new("o1", "Scar", PlanShapeKind.Scar, [new(10, 20), new(50, 20)], false);
        var fit = FlapDesigns.Find("z-plasty")!.Fit(scar.Points, false, 0.5)!;

        var cut = BoardFigure.Placed(new("d1", "Z", "z-plasty", "1", fit.Inputs, fit.At, fit.TurnDegrees, false), 0.5).Single(s => s.Kind == PlanShapeKind.Incision);

        Assert.Equal(20, fit.Inputs["lengthMm"], 1e-9);
        Assert.Equal(0, cut.Points[1].To(new(10, 20)), 1e-9);
        Assert.Equal(0, cut.Points[2].To(new(50, 20)), 1e-9);
    }

    [Theory]
    [InlineData(40, 20, 30, "fusiform", "widthMm", 20, "lengthMm", 60)]
    [InlineData(60, 10, -45, "fusiform", "widthMm", 10, "lengthMm", 84.3)]
    [InlineData(40, 20, 90, "advancement", "defectLengthMm", 20, "defectWidthMm", 40)]
    public void A_design_with_a_length_and_a_width_follows_an_outline_that_is_longer_than_wide(double length, double width, double turn, string id, string across, double acrossMm, string along, double alongMm)
    {
        var ellipse = TypedOutline.Ellipse(new(50, 70), length, width, turn);

        var fit = FlapDesigns.Find(id)!.Fit(ellipse, true, 1)!;

        Assert.Equal(acrossMm, fit.Inputs[across], 0.1);
        Assert.Equal(alongMm, fit.Inputs[along], 1.0);
        Assert.Equal(0, Math.Sin((fit.TurnDegrees - turn) * Math.PI / 180), 0.03); // 96 points: the rectangle follows a chord
        Assert.Equal(0, fit.At.To(new(50, 70)), 0.05);
    }

    [Theory]
    [InlineData("fusiform")]
    [InlineData("advancement")]
    public void Whatever_its_shape_the_defect_of_a_fitted_design_holds_the_outline(string id) => Boards.Stars.Sample(star =>
    {
        var fit = FlapDesigns.Find(id)!.Fit(star, true, 0.5)!;

        var defect = BoardFigure.Placed(new("d1", "Flap", id, "1", fit.Inputs, fit.At, fit.TurnDegrees, false), 0.5).Single(s => s.Kind == PlanShapeKind.Defect);

        Assert.All(star, p => Assert.True(Depth(defect.Points, p) > -0.2)); // curves are drawn as chords
    });

    [Fact]
    public void The_rectangle_of_least_area_lies_along_what_it_goes_round() => Gen.Select(Gen.Double[-89, 89], Boards.Points, Gen.Double[10, 40]).Sample((turn, middle, length) =>
    {
        PlanPoint[] corners = [new(-length, -4), new(length, -4), new(length, 4), new(-length, 4)];

        var box = BoundingBox.Of([.. corners.Select(c => middle + c.Turned(PlanPoint.Origin, turn))]);

        Assert.Equal(turn, box.TurnDegrees, 1e-6);
        Assert.Equal((2 * length, 8), (box.Length, box.Width), Near);
        Assert.Equal(0, box.Centre.To(middle), 1e-9);
    });

    [Fact]
    public void Every_feature_that_the_calculator_asks_for_is_among_those_of_a_low_risk()
    {
        Assert.Equal(SccMarginCalculator.Model.Inputs.Select(i => i.Name), LowRiskFeatures.All.Select(f => f.Id));
        Assert.Equal(["depth"], LowRiskFeatures.Missing([.. LowRiskFeatures.All.Select(f => f.Id).Where(id => id != "depth")]));
    }

    [Fact]
    public void Without_a_scale_nothing_is_fitted() => Assert.Null(FlapDesigns.Find("bilobed")!.Fit(Boards.Square.Points, true, null));

    [Fact]
    public void A_design_is_turned_moved_and_turned_over_and_never_stretched() => Gen.Select(Boards.Points, Gen.Double[-359, 359], Gen.Bool, Gen.Double[0.05, 3]).Sample((at, turn, mirrored, mm) =>
    {
        var before = FlapDesigns.Find("bilobed")!.Draw(Boards.Bilobed("d1", at, 6, turn, mirrored).Inputs).Value.Shapes;

        var after = BoardFigure.Placed(Boards.Bilobed("d1", at, 6, turn, mirrored), mm);

        Assert.All(before.Zip(after), pair =>
        {
            Assert.Equal(pair.First.LengthMm, pair.Second.LengthMm * mm, 1e-6);
            Assert.Equal(pair.First.AreaMm2, pair.Second.AreaMm2 * mm * mm, 1e-6);
        });
    });

    [Fact]
    public void The_margins_are_those_of_the_rules_and_none_is_there_for_basal_cell_carcinoma()
    {
        Assert.Equal([4, 6, 10, 5, 10, 20, 10, null], MarginRules.All.Select(r => r.Mm));
        Assert.DoesNotContain(MarginRules.All, r => r.Mm is not null && (r.Source is null || r.Name.Contains("basal", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void The_words_name_each_thing_with_its_measures_and_where_its_numbers_come_from()
    {
        var board = Boards.With(Boards.Square) with { Designs = [Boards.Bilobed("d1", new(5, 5), 5, 0, false)], Margins = [new("m1", "Margin", "o1", 7, "own", "Seen with a lens")] };

        var words = BoardWords.Describe("Plan", BoardFigure.Of(board, Boards.NoOffset), null, p => p.X < 100 ? "nose" : null);

        Assert.StartsWith("Plan. Drawn to scale on an empty board. It shows 3 things. 1. Mole (lesion), at: nose: area 100 mm², 40 mm round, within a circle of 14.1 mm.", words, StringComparison.Ordinal);
        Assert.Contains("Rule bilobed, version 3: radius of the defect 5 mm", words, StringComparison.Ordinal);
        Assert.Contains("7 mm round Mole, entered by the clinician. Reason: Seen with a lens", words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_svg_holds_every_shape_and_a_scale_bar_only_where_the_scale_is_known()
    {
        var plain = BoardSvg.Write(BoardFigure.Of(Boards.With(Boards.Square), Boards.NoOffset), BoardBacking.None, "A <plan>", "words");
        var photo = BoardDrawing.Empty(BoardBackdrop.Photo(100, 100)) with { Objects = [Boards.Square] };
        var unscaled = BoardSvg.Write(BoardFigure.Of(photo, Boards.NoOffset), new(100, 100, [], "/photo"), "Plan", "words");

        Assert.Contains("points=\"0,0 10,0 10,-10 0,-10\"", plain, StringComparison.Ordinal);
        Assert.Contains("A &lt;plan&gt;", plain, StringComparison.Ordinal);
        Assert.Contains(" mm</text>", plain, StringComparison.Ordinal);
        Assert.DoesNotContain(" mm</text>", unscaled, StringComparison.Ordinal);
    }

    private static bool Near((double, double) a, (double, double) b) => Math.Abs(a.Item1 - b.Item1) < 1e-6 && Math.Abs(a.Item2 - b.Item2) < 1e-6;

    /// <summary>How far inside an outline without bays a point lies; below 0 outside.</summary>
    private static double Depth(IReadOnlyList<PlanPoint> outline, PlanPoint point)
    {
        var middle = BoundingCircle.Of(outline).Centre;
        return Enumerable.Range(0, outline.Count).Min(i =>
        {
            var (a, b) = (outline[i], outline[(i + 1) % outline.Count]);
            double Side(PlanPoint p) => (((b.X - a.X) * (p.Y - a.Y)) - ((b.Y - a.Y) * (p.X - a.X))) / a.To(b);
            return Side(point) * Math.Sign(Side(middle));
        });
    }
}
