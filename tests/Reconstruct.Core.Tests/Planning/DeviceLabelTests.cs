using CsCheck;
using Reconstruct.Core.Planning.Devices;

namespace Reconstruct.Core.Tests.Planning;

[Trait("Hazard", "HAZ-099")]
public sealed class DeviceLabelTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("5012345678900")]
    [InlineData("0501 2345 6789 00")]
    public void Takes_a_number_whose_check_digit_fits(string text) => Assert.Equal("05012345678900", Gtin.Parse(text, "code").Value.As14);

    [Theory]
    [InlineData("5012345678901", "gtin-check")]
    [InlineData("501234567891", "gtin-check")]
    [InlineData("50123456789", "gtin-format")]
    [InlineData("50123456789OO", "gtin-format")]
    [InlineData("٥٠١٢٣٤٥٦٧٨٩٠٠", "gtin-format")]
    public void Refuses_a_number_that_is_none(string text, string code) => Assert.Equal(code, Assert.Single(Gtin.Parse(text, "code").Refusals).Code);

    [Fact]
    public void Finds_every_digit_misread() => Gen.Select(Gen.Char['0', '9'].Array[13], Gen.Int[0, 12], Gen.Int[1, 9]).Sample((digits, place, by) =>
    {
        var text = new string(digits);
        var wrong = text.ToCharArray();
        wrong[place] = (char)('0' + ((wrong[place] - '0' + by) % 10));
        Assert.NotEqual(Gtin.CheckDigit(text), Gtin.CheckDigit(new string(wrong)));
    });

    [Fact]
    public void Reads_the_parts_of_a_label()
    {
        var label = UdiLabel.Parse("(01)05012345678900(17)281200(10)A1/x(21)00 42", Today, "code").Value;

        Assert.Equal((new DateOnly(2028, 12, 31), "A1/x", "00 42"), (label.ExpiresOn!.Value, label.Batch, label.Serial));
    }

    [Theory]
    [InlineData("77", 1977)]
    [InlineData("76", 2076)]
    [InlineData("00", 2000)]
    public void Takes_the_century_nearest_to_today(string year, int expected) =>
        Assert.Equal(expected, UdiLabel.Parse($"(01)05012345678900(17){year}0105", Today, "code").Value.ExpiresOn!.Value.Year);

    [Theory]
    [InlineData("(17)281231")]
    [InlineData("(01)05012345678900(17)281331")]
    [InlineData("(01)05012345678900(17)290229")]
    [InlineData("(01)05012345678900(01)05012345678900")]
    [InlineData("(01)05012345678900(99)A")]
    [InlineData("(01)05012345678900(10)")]
    [InlineData("(01)05012345678900(10)A23456789012345678901")]
    [InlineData("x(01)05012345678900")]
    public void Refuses_a_label_that_cannot_be_read(string text) => Assert.Equal("udi-format", Assert.Single(UdiLabel.Parse(text, Today, "code").Refusals).Code);

    [Fact]
    public void Gives_the_check_character_of_the_standards_example() => Assert.Equal('G', Hibc.CheckCharacter("+A123BJC5D6E71", "code").Value);

    [Fact]
    public void Every_single_wrong_character_of_a_HIBC_is_found() =>
        Gen.Select(Gen.Char["0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%"].Array[3, 25], Gen.Int[0, 1000], Gen.Char["0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%"]).Sample((characters, at, other) =>
        {
            var code = "+" + new string(characters);
            var whole = code + Hibc.CheckCharacter(code, "code").Value;
            var place = 1 + (at % (whole.Length - 1));
            var wrong = whole[..place] + other + whole[(place + 1)..];

            Assert.True(Hibc.Fits(whole, "code").Value);
            Assert.Equal(whole[place] == other, Hibc.Fits(wrong, "code").Value);
        });

    [Fact]
    public void Refuses_a_code_with_other_characters() => Assert.Equal("hibc-format", Assert.Single(Hibc.Fits("+a123", "code").Refusals).Code);
}
