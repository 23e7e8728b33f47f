using CsCheck;
using Reconstruct.Core.Planning.BurnCharts;
using Reconstruct.Core.Planning.Burns;
using Reconstruct.Core.Tests.Planning.Body;

namespace Reconstruct.Core.Tests.Planning.BurnCharts;

[Trait("Hazard", "HAZ-102")]
public sealed class PaintingReaderTests
{
    private static readonly BurnCells Cells = BurnCells.Of(BodyContent.Outlines);

    private static readonly string Sound = $$"""
        {"version":1,"cells":"{{Cells.Mark}}","painted":[{"part":"neck-front","runs":[{"depth":"deep-dermal","from":0,"count":3},{"depth":"erythema","from":5,"count":2}]}],"typed":[{"part":"left-hand-back","depth":"not-known","percent":50}]}
        """;

    [Fact]
    public void Reads_what_was_painted_and_what_was_entered()
    {
        var read = PaintingReader.Read(Sound, Cells).Value;

        Assert.Equal([new("neck-front", BurnDepth.DeepDermal, 0, 3), new("neck-front", BurnDepth.Erythema, 5, 2)], read.Painted);
        Assert.Equal(new TypedShare("left-hand-back", BurnDepth.NotKnown, 50), Assert.Single(read.Typed));
    }

    [Theory]
    [InlineData("\"version\":1", "\"version\":2", PaintingCodes.VersionUnknown, "$.version")]
    [InlineData("\"version\":1,", "", "property-missing", "$")]
    [InlineData("\"version\":1", "\"version\":null", "property-missing", "$")]
    [InlineData("\"cells\":\"", "\"cells\":\"0", PaintingCodes.OtherCells, "$.cells")]
    [InlineData("\"painted\":", "\"tbsa\":3,\"painted\":", "property-unknown", "$.tbsa")]
    [InlineData("neck-front", "neck-left", PaintingCodes.PartUnknown, "$.painted[0].part")]
    [InlineData("deep-dermal", "deep", "property-wrong-kind", "$.painted[0].runs[0].depth")]
    [InlineData("\"from\":0", "\"from\":-1", "limit-out-of-range", "$.painted[0].runs[0].from")]
    [InlineData("\"from\":0", "\"from\":0.5", "limit-out-of-range", "$.painted[0].runs[0].from")]
    [InlineData("\"from\":0,", "", "property-missing", "$.painted[0].runs[0]")]
    [InlineData("\"count\":3", "\"count\":0", "limit-out-of-range", "$.painted[0].runs[0].count")]
    [InlineData("\"count\":3", "\"count\":2000000000", PaintingCodes.CellsOutside, "$.painted[0].runs[0]")]
    [InlineData("\"from\":5", "\"from\":2", PaintingCodes.CellsTwice, "$.painted[0].runs[1]")]
    [InlineData("left-hand-back", "neck-front", PaintingCodes.PartTwice, "$.typed[0]")]
    [InlineData("\"percent\":50", "\"percent\":101", PaintingCodes.PercentWrong, "$.typed[0].percent")]
    [InlineData("\"percent\":50", "\"percent\":0", PaintingCodes.PercentWrong, "$.typed[0].percent")]
    [InlineData("\"percent\":50}", "\"percent\":50},{\"part\":\"left-hand-back\",\"depth\":\"not-known\",\"percent\":1}", PaintingCodes.DepthTwice, "$.typed[1]")]
    [InlineData("\"percent\":50}", "\"percent\":50},{\"part\":\"left-hand-back\",\"depth\":\"erythema\",\"percent\":51}", PaintingCodes.OverWhole, "$.typed[1]")]
    [InlineData("]}],", "]},{\"part\":\"neck-front\",\"runs\":[]}],", PaintingCodes.PartTwice, "$.painted[1]")]
    [InlineData("]}]", "]}]]", "file-not-json", "$")]
    public void Refuses_a_fault_at_its_place(string was, string becomes, string code, string path)
    {
        var refused = PaintingReader.Read(Sound.Replace(was, becomes, StringComparison.Ordinal), Cells).Refusals;

        Assert.Contains(refused, r => r.Code == code && r.Field == path);
    }

    [Fact]
    public void Names_every_fault_at_once()
    {
        var refused = PaintingReader.Read(Sound.Replace("deep-dermal", "deep", StringComparison.Ordinal).Replace("\"percent\":50", "\"percent\":\"half\"", StringComparison.Ordinal), Cells).Refusals;

        Assert.Equal(["$.painted[0].runs[0].depth", "$.typed[0].percent"], refused.Select(r => r.Field));
    }

    [Fact]
    public void Never_throws_whatever_is_sent() => Gen.String.Sample(text => PaintingReader.Read(text, Cells) is { Ok: false });

    [Fact]
    public void Never_throws_when_a_sound_one_is_cut_or_changed() => Gen.Select(Gen.Int[0, Sound.Length - 1], Gen.Char).Sample((at, with) =>
    {
        PaintingReader.Read(Sound[..at], Cells);
        var changed = PaintingReader.Read($"{Sound[..at]}{with}{Sound[(at + 1)..]}", Cells);
        if (changed.Ok) changed.Value.At(ChartAge.Adult);
    });
}
