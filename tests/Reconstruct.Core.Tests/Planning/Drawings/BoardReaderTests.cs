using CsCheck;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Drawings;

namespace Reconstruct.Core.Tests.Planning.Drawings;

[Trait("Hazard", "HAZ-101")]
public sealed class BoardReaderTests
{
    private static readonly string Whole = """
        { "version": 1, "backdrop": { "kind": "photo", "widthPx": 800, "heightPx": 600, "marker": { "from": [100, 50], "to": [300, 50], "mm": 20 } },
          "objects": [{ "id": "o1", "name": "Mole", "kind": "lesion", "closed": true, "points": [[0, 0], [100, 0], [100, 100], [0, 100]] }],
          "designs": [{ "id": "d1", "name": "Flap", "design": "bilobed", "version": "VERSION", "inputs": { "radiusMm": 5 }, "at": [50, 50], "turnDegrees": 30, "mirrored": false }],
          "margins": [{ "id": "m1", "name": "Margin", "of": "o1", "mm": 4, "rule": "scc-low", "reason": "Every feature looked at" }] }
        """.Replace("VERSION", BilobedCalculator.Model.Version, StringComparison.Ordinal);

    [Fact]
    public void Reads_a_drawing_with_everything_on_it()
    {
        var board = BoardReader.Read(Whole).Value;

        Assert.Equal(0.1, board.Backdrop.MmPerUnit!.Value, 1e-12);
        Assert.Equal(PlanShapeKind.Lesion, board.Objects[0].Kind);
        Assert.Equal(5, board.Designs[0].Inputs["radiusMm"]);
        Assert.Equal("o1", board.Margins[0].Of);
    }

    [Fact]
    public void What_is_written_reads_back_the_same() => Boards.Any.Sample(board => Assert.Equal(board, BoardReader.Read(BoardJson.Write(board)).Value));

    [Theory]
    [InlineData("\"version\": 1", "\"version\": 2", "version")]
    [InlineData("\"lesion\"", "\"freckle\"", "objects[0].kind")]
    [InlineData("[100, 100]", "[100, 1e999]", "objects[0].points[2]")]
    [InlineData("[100, 100]", "[100, 20001]", "objects[0].points[2]")]
    [InlineData("[100, 100]", "[100]", "objects[0].points[2]")]
    [InlineData("[100, 100]", "[100, \"100\"]", "objects[0].points[2]")]
    [InlineData("\"Mole\"", "\"\"", "objects[0].name")]
    [InlineData("\"Mole\"", "\"a\\nb\"", "objects[0].name")]
    [InlineData("\"closed\": true", "\"closed\": 1", "objects[0].closed")]
    [InlineData("\"closed\": true,", "", "objects[0].closed")]
    [InlineData("\"id\": \"o1\"", "\"id\": \"O 1\"", "objects[0].id")]
    [InlineData("\"id\": \"m1\"", "\"id\": \"o1\"", "objects")]
    [InlineData("\"kind\": \"lesion\"", "\"kind\": \"lesion\", \"colour\": 1", "objects[0]")]
    [InlineData("\"bilobed\"", "\"trilobed\"", "designs[0].design")]
    [InlineData("\"radiusMm\": 5", "\"radiusMm\": 500", "designs[0].inputs.radiusMm")]
    [InlineData("\"radiusMm\": 5", "\"sizeMm\": 5", "designs[0].inputs.sizeMm")]
    [InlineData("\"turnDegrees\": 30", "\"turnDegrees\": 361", "designs[0].turnDegrees")]
    [InlineData("\"of\": \"o1\"", "\"of\": \"o9\"", "margins[0].of")]
    [InlineData("\"mm\": 4", "\"mm\": 3", "margins[0].mm")]
    [InlineData("\"scc-low\"", "\"bcc-low\"", "margins[0].rule")]
    [InlineData("\"scc-low\", \"reason\": \"Every feature looked at\"", "\"own\"", "margins[0].reason")]
    [InlineData(", \"reason\": \"Every feature looked at\"", "", "margins[0].reason")]
    [InlineData("\"version\": \"3\"", "\"version\": \"0\"", "designs[0].version")]
    [InlineData("\"mirrored\": false", "\"mirrored\": false, \"drawn\": {}", "designs[0]")]
    [InlineData("\"mm\": 20", "\"mm\": 0", "backdrop.marker.mm")]
    [InlineData("\"to\": [300, 50]", "\"to\": [110, 50]", "backdrop.marker.to")]
    [InlineData("\"to\": [300, 50]", "\"to\": [801, 50]", "backdrop.marker.to")]
    [InlineData("\"widthPx\": 800", "\"widthPx\": 8.5", "backdrop.widthPx")]
    public void Refuses_what_is_wrong_by_its_path(string right, string wrong, string path)
    {
        var read = BoardReader.Read(Whole.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(path, read.Refusals.Select(r => r.Field));
    }

    [Fact]
    public void Says_everything_that_is_wrong_at_once()
    {
        var text = Whole.Replace("\"lesion\"", "\"freckle\"", StringComparison.Ordinal).Replace("[0, 100]", "[0]", StringComparison.Ordinal).Replace("\"at\": [50, 50]", "\"at\": [50, true]", StringComparison.Ordinal);

        Assert.Equal(["objects[0].kind", "objects[0].points[3]", "designs[0].at"], BoardReader.Read(text).Refusals.Select(r => r.Field).OrderBy(f => f![0] == 'd').ThenBy(f => f, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("""{ "version": 1, "version": 1 }""")]
    public void Refuses_what_is_no_drawing(string text) => Assert.False(BoardReader.Read(text).Ok);

    [Fact]
    public void Without_a_scale_nothing_in_millimetres_can_stand_on_a_photograph()
    {
        var text = Whole.Replace(""", "marker": { "from": [100, 50], "to": [300, 50], "mm": 20 }""", "", StringComparison.Ordinal);

        Assert.Equal(["designs[0]", "margins[0]"], BoardReader.Read(text).Refusals.Where(r => r.Code == BoardFaults.NoScale).Select(r => r.Field));
    }

    [Fact]
    public void Refuses_a_margin_round_an_outline_that_runs_across_itself() =>
        Assert.Contains(BoardFaults.NoOutline, BoardReader.Read(Whole.Replace("[100, 100], [0, 100]", "[0, 100], [100, 100]", StringComparison.Ordinal)).Refusals.Select(r => r.Code));

    [Fact]
    public void Takes_500_things_and_refuses_501()
    {
        BoardObject At(int i) => new($"o{i}", "Point", PlanShapeKind.Guide, [new(i, i)], false);

        Assert.True(BoardReader.Read(BoardJson.Write(Boards.With([.. Enumerable.Range(0, 500).Select(At)]))).Ok);
        Assert.Equal([BoardFaults.TooMany], BoardReader.Read(BoardJson.Write(Boards.With([.. Enumerable.Range(0, 501).Select(At)]))).Refusals.Select(r => r.Code));
    }

    [Fact]
    public void Takes_5000_points_of_a_line_and_50000_in_all_and_no_more()
    {
        BoardObject Line(int i, int points) => new($"o{i}", "Line", PlanShapeKind.Incision, [.. Enumerable.Range(0, points).Select(n => new PlanPoint(n % 100, i))], false);

        Assert.True(BoardReader.Read(BoardJson.Write(Boards.With([.. Enumerable.Range(0, 10).Select(i => Line(i, 5000))]))).Ok);
        Assert.Equal("objects[0].points", BoardReader.Read(BoardJson.Write(Boards.With(Line(0, 5001)))).Refusals.Single().Field);
        Assert.Equal(BoardFaults.TooMany, BoardReader.Read(BoardJson.Write(Boards.With([.. Enumerable.Range(0, 10).Select(i => Line(i, 5000)), Line(10, 1)]))).Refusals.Single().Code);
    }

    [Fact]
    public void Another_scale_is_refused_while_something_in_millimetres_of_the_old_one_stays()
    {
        var before = BoardReader.Read(Whole).Value;
        var after = before with { Backdrop = BoardBackdrop.Photo(800, 600, ScaleMarker.Make(new(100, 50), new(300, 50), 40, 800, 600).Value) };

        Assert.Equal("backdrop.marker", BoardCheck.Change(before, after).Single().Field);
        Assert.Empty(BoardCheck.Change(before, after with { Designs = [], Margins = [] }));
        Assert.Equal("backdrop", BoardCheck.Change(before, after with { Backdrop = BoardBackdrop.Plain, Designs = [], Margins = [] }).Single().Field);
    }
}
