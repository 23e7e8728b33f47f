using CsCheck;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Body;
using Reconstruct.Core.Planning.Burns;

namespace Reconstruct.Core.Tests.Planning.Body;

[Trait("Hazard", "HAZ-102")]
[Trait("Hazard", "HAZ-122")]
public sealed class BodyOutlineTests
{
    private const string Small = """{ "id": "hand", "title": "Hand", "widthMm": 100, "heightMm": 100, "lines": [[[0,0],[9,9]]], "regions": [{ "name": "Palm", "points": [[0,0],[90,0],[90,90]] }] }""";

    public static TheoryData<string> Ids => [.. BodyContent.Outlines.All.Select(o => o.Id)];

    [Fact]
    public void The_outlines_are_there_in_their_order_and_the_earlier_hand_is_offered_no_more()
    {
        string[] offered = ["front", "back", "head", "hand-right-palm", "hand-right-back", "hand-left-palm", "hand-left-back", "breast"];

        Assert.Equal([.. offered, "hand"], BodyContent.Outlines.All.Select(o => o.Id));
        Assert.Equal(offered, BodyContent.Outlines.Offered.Select(o => o.Id));
    }

    [Theory]
    [InlineData("hand-right-palm", true)]
    [InlineData("hand-right-back", false)]
    [InlineData("hand-left-palm", false)]
    [InlineData("hand-left-back", true)]
    public void With_fingers_up_the_thumb_is_on_the_right_of_a_right_palm_and_of_the_back_of_a_left_hand(string id, bool onTheRight)
    {
        var hand = BodyContent.Outlines.Find(id)!;
        double Middle(string region) => hand.Regions.Single(r => r.Name == region).Points.Average(p => p.X);

        Assert.True(hand.Regions.Single(r => r.Name == "Middle finger").Points.Max(p => p.Y) > hand.HeightMm * 0.9);
        Assert.Equal(onTheRight, Middle("Thumb") > Middle("Index finger"));
        Assert.Equal(onTheRight, Middle("Index finger") > Middle("Little finger"));
        Assert.StartsWith(id.Contains("right", StringComparison.Ordinal) ? "Right hand" : "Left hand", hand.Title, StringComparison.Ordinal);
        Assert.Equal(id.EndsWith("palm", StringComparison.Ordinal) ? "Palm" : "Back of the hand", hand.RegionAt(new(90, 100))!.Name);
    }

    [Fact]
    public void Every_half_of_the_chart_is_drawn_once_and_nothing_else_on_front_and_back()
    {
        var drawn = new[] { BodyContent.Outlines.Front, BodyContent.Outlines.Back }.SelectMany(o => o.Regions)
            .Select(r => LundBrowder.Part(r.Region!.Value, r.Half!.Value, ChartAge.Adult)!.Id);

        Assert.Equal(LundBrowder.Parts(ChartAge.Adult).Select(p => p.Id).Order(StringComparer.Ordinal), drawn.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Left_is_the_patients_left_on_both_sides_of_the_body()
    {
        Assert.True(Middle("front", ChartRegion.LeftHand) > Middle("front", ChartRegion.RightHand));
        Assert.True(Middle("back", ChartRegion.LeftHand) < Middle("back", ChartRegion.RightHand));
        Assert.All(BodyContent.Outlines.All.SelectMany(o => o.Regions).Where(r => r.Region is not null), r =>
            Assert.Equal(r.Region!.Value.ToString().StartsWith("Left", StringComparison.Ordinal), r.Name.StartsWith("Left", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_two_regions_overlap(string id)
    {
        var outline = BodyContent.Outlines.Find(id)!;
        for (var i = 0; i < outline.Regions.Count; i++)
        {
            for (var j = i + 1; j < outline.Regions.Count; j++) Assert.False(Crossing(outline.Regions[i], outline.Regions[j]), $"{outline.Regions[i].Name} and {outline.Regions[j].Name}");
        }

        Gen.Select(Gen.Double[0, outline.WidthMm], Gen.Double[0, outline.HeightMm]).Sample((x, y) => outline.Regions.Count(r => r.Contains(new(x, y))) <= 1, iter: 20_000);
    }

    [Theory]
    [InlineData("front")]
    [InlineData("back")]
    public void The_regions_of_the_body_lie_within_its_outline_and_fill_it(string id)
    {
        var outline = BodyContent.Outlines.Find(id)!;
        var whole = outline.Lines[0]; // the line all the way round

        var covered = outline.Regions.Sum(r => r.AreaMm2);

        Assert.Equal(whole[0], whole[^1]);
        Assert.Equal(1, covered / Plane.Area(whole), 3);
        Assert.All(outline.Regions.SelectMany(r => r.Points), p => Assert.True(Polygons.Contains(whole, p) || Away(whole, p) < 0.5, $"{p}"));
    }

    [Fact]
    public void Left_and_right_are_of_one_size() => Assert.All(
        new[] { ChartRegion.LeftThigh, ChartRegion.LeftHand, ChartRegion.LeftFoot },
        left => Assert.Equal(Area(left), Area(Enum.Parse<ChartRegion>(left.ToString().Replace("Left", "Right", StringComparison.Ordinal))), 1));

    [Fact]
    public void The_point_says_which_region_it_lies_in()
    {
        Assert.Equal("Trunk", BodyContent.Outlines.Front.RegionAt(new(490, 1100))!.Name);
        Assert.Null(BodyContent.Outlines.Front.RegionAt(new(5, 5)));
    }

    [Theory]
    [InlineData("\"id\": \"hand\"", "\"id\": \"foot\"", BodyFaultCodes.IdNotFile, "$.id")]
    [InlineData("\"widthMm\": 100", "\"widthMm\": 0", "limit-out-of-range", "$.widthMm")]
    [InlineData("[9,9]", "[9,101]", BodyFaultCodes.PointWrong, "$.lines[0][1]")]
    [InlineData("[9,9]", "[9]", BodyFaultCodes.PointWrong, "$.lines[0][1]")]
    [InlineData("[[0,0],[9,9]]", "[[0,0]]", BodyFaultCodes.TooFewPoints, "$.lines[0]")]
    [InlineData("[90,90]]", "[0,0]]", BodyFaultCodes.NotSimple, "$.regions[0].points")]
    [InlineData("[90,90]]", "[0,90],[90,90],[20,-0]]", BodyFaultCodes.NotSimple, "$.regions[0].points")]
    [InlineData("\"name\": \"Palm\"", "\"name\": \"Palm\", \"region\": \"left-hand\"", BodyFaultCodes.PartUnknown, "$.regions[0]")]
    [InlineData("\"name\": \"Palm\"", "\"name\": \"Palm\", \"region\": \"left-buttock\", \"half\": \"front\"", BodyFaultCodes.PartUnknown, "$.regions[0]")]
    [InlineData("[90,90]] }]", "[90,90]] }, { \"name\": \"Palm\", \"points\": [[0,0],[1,0],[1,1]] }]", BodyFaultCodes.RegionTwice, "$.regions[1]")]
    [InlineData("\"regions\"", "\"colour\": 1, \"regions\"", "property-unknown", "$.colour")]
    public void Refuses_a_fault_at_its_place(string was, string becomes, string code, string path)
    {
        var faults = BodyContent.Faults(Small.Replace(was, becomes, StringComparison.Ordinal));

        Assert.Contains(faults, f => f.Code == code && f.Path == path);
    }

    [Fact]
    public void Names_every_fault_at_once_and_an_outline_that_is_not_there()
    {
        var faults = BodyContent.Faults("""{ "id": "hand", "widthMm": 10, "heightMm": -1, "lines": 3 }""");
        var missing = BodyOutlines.Parse(BodyContent.Files.Where(f => f.Name != "body/back.json"));

        Assert.Equal(["$", "$", "$", "$.heightMm", "$.lines"], faults.Select(f => f.Path).Order(StringComparer.Ordinal));
        Assert.Empty(BodyContent.Faults(Small));
        Assert.Equal(("body/back.json", "file-missing"), (Assert.Single(missing.Faults).File, missing.Faults[0].Code));
        Assert.Null(missing.Outlines);
    }

    private static BodyRegion Region(string id, ChartRegion region) => BodyContent.Outlines.Find(id)!.Regions.Single(r => r.Region == region);

    private static double Middle(string id, ChartRegion region) => Region(id, region).Points.Average(p => p.X);

    private static double Area(ChartRegion region) => Region("front", region).AreaMm2;

    private static bool Crossing(BodyRegion a, BodyRegion b) => Sides(a.Points).Any(s => Sides(b.Points).Any(t => Deep(s, t)));

    /// <summary>True when two sides cross, and not just by what rounding to a tenth of a millimetre leaves.</summary>
    private static bool Deep((PlanPoint A, PlanPoint B) s, (PlanPoint A, PlanPoint B) t) =>
        Polygons.Cross(s.A, s.B, t.A, t.B) && new[] { Away([s.A, s.B], t.A), Away([s.A, s.B], t.B), Away([t.A, t.B], s.A), Away([t.A, t.B], s.B) }.Min() > 0.2;

    private static IEnumerable<(PlanPoint A, PlanPoint B)> Sides(IReadOnlyList<PlanPoint> points) => points.Select((p, i) => (p, points[(i + 1) % points.Count]));

    private static double Away(IReadOnlyList<PlanPoint> line, PlanPoint point) => Enumerable.Range(1, line.Count - 1).Min(i =>
    {
        var (a, b) = (line[i - 1], line[i]);
        var along = Math.Clamp((((point.X - a.X) * (b.X - a.X)) + ((point.Y - a.Y) * (b.Y - a.Y))) / Math.Max(1e-9, Math.Pow(a.To(b), 2)), 0, 1);
        return point.To(a + (along * (b - a)));
    });
}
