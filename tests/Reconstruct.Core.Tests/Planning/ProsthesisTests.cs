using CsCheck;
using Reconstruct.Core.Planning.Devices;

namespace Reconstruct.Core.Tests.Planning;

[Trait("Hazard", "HAZ-099")]
public sealed class ProsthesisTests
{
    private static readonly DateOnly Today = new(2026, 3, 3);

    [Fact]
    public void A_label_a_hibc_and_a_bare_gtin_are_read()
    {
        Assert.Equal(new DeviceIdentity("(01)05012345678900(17)281231(10)A1(21)S9", "05012345678900", new(2028, 12, 31), "A1", "S9"), DeviceIdentity.Parse(" (01)05012345678900(17)281231(10)A1(21)S9 ", Today, "label").Value);
        Assert.Equal("A123BJC5D6E71", DeviceIdentity.Parse("+A123BJC5D6E71G", Today, "label").Value.Item);
        Assert.Equal("05012345678900", DeviceIdentity.Parse("5012345678900", Today, "label").Value.Item);
    }

    [Theory]
    [InlineData(null, "device-text")]
    [InlineData("  ", "device-text")]
    [InlineData("Left ear, silicone", "gtin-format")]
    [InlineData("5012345678901", "gtin-check")]
    [InlineData("+A123BJC5D6E71H", "hibc-check")]
    [InlineData("(17)281231", "udi-format")]
    [InlineData("(01)05012345678901", "gtin-check")]
    public void What_cannot_be_read_whole_is_refused(string? text, string code) => Assert.Equal(code, Assert.Single(DeviceIdentity.Parse(text, Today, "label").Refusals).Code);

    [Fact]
    public void One_digit_misread_is_never_taken_for_another_device() => Gen.Select(Gen.Int[0, 12], Gen.Int[1, 9]).Sample((at, by) =>
    {
        const string Right = "5012345678900";
        var wrong = Right.Remove(at, 1).Insert(at, ((Right[at] - '0' + by) % 10).ToString(System.Globalization.CultureInfo.InvariantCulture));
        return !DeviceIdentity.Parse(wrong, Today, "label").Ok;
    });

    [Fact]
    public void Published_times_are_shown_for_an_eye_alone()
    {
        Assert.Equal(2, ProsthesisTimes.Of(ProsthesisKind.Eye).Count);
        Assert.All(Enum.GetValues<ProsthesisKind>().Where(k => k != ProsthesisKind.Eye), k => Assert.Empty(ProsthesisTimes.Of(k)));
    }

    [Fact]
    public void A_request_is_whole_and_its_side_fits()
    {
        Assert.Equal(["prosthesis-kind-missing", "prosthesis-side-missing", "prosthesis-why-missing"], ProsthesisRequest.Make(null, null, " ").Refusals.Select(r => r.Code));
        Assert.Equal("prosthesis-side", Assert.Single(ProsthesisRequest.Make(ProsthesisKind.Nose, ProsthesisSide.Left, "Lost to cancer").Refusals).Code);
        Assert.Equal("prosthesis-side", Assert.Single(ProsthesisRequest.Make(ProsthesisKind.Eye, ProsthesisSide.None, "Lost to injury").Refusals).Code);
        Assert.True(ProsthesisRequest.Make(ProsthesisKind.Other, ProsthesisSide.None, "Palate: obturator").Ok);
        Assert.True(ProsthesisRequest.Make(ProsthesisKind.Ear, ProsthesisSide.Left, "Burned").Ok);
    }
}
