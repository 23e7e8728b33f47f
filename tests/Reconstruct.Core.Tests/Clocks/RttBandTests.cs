using CsCheck;
using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Tests.Clocks;

public sealed class RttBandTests
{
    [Theory]
    [InlineData(0, 1, "0-1 weeks")]
    [InlineData(7, 1, "0-1 weeks")]
    [InlineData(8, 2, "1-2 weeks")]
    [InlineData(14, 2, "1-2 weeks")]
    [InlineData(15, 3, "2-3 weeks")]
    [InlineData(119, 17, "16-17 weeks")]
    [InlineData(120, 18, "17-18 weeks")]
    [InlineData(126, 18, "17-18 weeks")]
    [InlineData(127, 19, "18-19 weeks")]
    [InlineData(728, 104, "103-104 weeks")]
    [InlineData(729, 105, "over 104 weeks")]
    [InlineData(5000, 105, "over 104 weeks")]
    public void Puts_days_into_their_band(int days, int number, string label)
    {
        var band = RttBand.For(days);

        Assert.Equal((number, label, days <= 126), (band.Number, band.Label, band.IsWithin18Weeks));
    }

    [Fact]
    public void Negative_days_are_a_broken_promise() => Assert.Throws<ArgumentOutOfRangeException>(() => RttBand.For(-1));

    [Fact]
    public void Bands_are_monotone_and_hold_their_days() => Gen.Int[0, 1500].Sample(days =>
    {
        var band = RttBand.For(days);

        Assert.InRange(RttBand.For(days + 1).Number - band.Number, 0, 1);
        Assert.True(band.FromDays <= days && (band.ToDays is null || days <= band.ToDays));
        Assert.Equal(days > 7 ? Math.Min((days + 6) / 7, 105) : 1, band.Number);
    });
}
