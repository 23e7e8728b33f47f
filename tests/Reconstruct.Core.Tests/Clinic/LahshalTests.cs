using CsCheck;
using Reconstruct.Core.Clinic;

namespace Reconstruct.Core.Tests.Clinic;

public sealed class LahshalTests
{
    [Fact]
    public void Seven_characters_say_what_is_cleft_and_how_far()
    {
        var cleft = Lahshal.Parse("*a.sHAL").Value;

        Assert.Equal("Complete: left hard palate, left alveolus, left lip. Incomplete: right alveolus, soft palate. Microform: right lip", cleft.InWords);
        Assert.Equal((CleftExtent.Microform, CleftExtent.None, CleftExtent.Incomplete, CleftExtent.Complete), (cleft[CleftPart.RightLip], cleft[CleftPart.RightHardPalate], cleft[CleftPart.SoftPalate], cleft[CleftPart.LeftLip]));
        Assert.True(cleft is { Lip: true, Alveolus: true, Palate: true });
    }

    [Fact]
    public void Side_counts()
    {
        Assert.Equal("Complete: right lip", Lahshal.Parse("L......").Value.InWords);
        Assert.Equal("Complete: left lip", Lahshal.Parse("......L").Value.InWords);
    }

    [Theory]
    [InlineData("LAHSAL", "lahshal-six")]
    [InlineData("LAHS", "lahshal-length")]
    [InlineData("", "lahshal-length")]
    [InlineData("LAHSHLA", "lahshal-letter")]
    [InlineData("LAHSHAX", "lahshal-letter")]
    [InlineData("-------", "lahshal-letter")]
    [InlineData(".......", "lahshal-nothing")]
    public void What_is_not_the_notation_is_refused_by_name(string typed, string code) => Assert.Equal(code, Assert.Single(Lahshal.Parse(typed).Refusals).Code);

    [Fact]
    public void What_is_written_is_read_back() => Gen.Int[0, 3].Array[7].Where(a => a.Any(e => e > 0)).Sample(extents =>
    {
        var text = string.Concat(extents.Select((e, i) => e switch { 0 => '.', 1 => '*', 2 => char.ToLowerInvariant("LAHSHAL"[i]), _ => "LAHSHAL"[i] }));

        var read = Lahshal.Parse(text).Value;

        return read.Text == text && extents.Select((e, i) => (CleftExtent)e == read[(CleftPart)i]).All(same => same);
    });
}
