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
    public void Reads_a_label_that_says_when_it_was_made_and_the_makers_own_number()
    {
        var label = UdiLabel.Parse("(01)05012345678900(11)260105(17)281231(240)X-12(10)A1", Today, "code").Value;

        Assert.Equal((new DateOnly(2026, 1, 5), new DateOnly(2028, 12, 31), "A1"), (label.MadeOn!.Value, label.ExpiresOn!.Value, label.Batch));
    }

    [Theory]
    [InlineData("0105012345678900172812311042X")]
    [InlineData("]d20105012345678900172812311042X")]
    [InlineData("]C101050123456789001042X\u001d17281231")]
    public void Reads_a_label_as_a_scanner_writes_it(string scanned)
    {
        var device = DeviceIdentity.Parse(scanned, Today, "code").Value;

        Assert.Equal(("05012345678900", new DateOnly(2028, 12, 31), "42X", null), (device.Item, device.ExpiresOn!.Value, device.Batch, device.Serial));
        Assert.DoesNotContain('\u001d', device.Text);
    }

    [Fact]
    public void Reads_two_parts_of_free_length_only_where_the_scanner_says_where_the_first_ends()
    {
        var parted = DeviceIdentity.Parse("010501234567890010A1\u001d21B2", Today, "code").Value;
        var run = DeviceIdentity.Parse("010501234567890010A121B2", Today, "code").Refusals;

        Assert.Equal(("A1", "B2"), (parted.Batch, parted.Serial));
        Assert.Equal("udi-format", Assert.Single(run).Code);
    }

    [Theory]
    [InlineData("0105012345678900XX")]
    [InlineData("01050123456789001728")]
    [InlineData("0105012345678901172812")]
    public void Refuses_what_a_scanner_read_in_part(string scanned) => Assert.False(DeviceIdentity.Parse(scanned, Today, "code").Ok);

    [Fact]
    public void Reads_back_every_label_that_it_can_write() =>
        Gen.Select(Gen.Char['0', '9'].Array[13], Gen.Int[0, 3650], Gen.Char["ABCDEFGHJKLMNPQRSTUVWXYZ"].Array[1, 20], Gen.Char["ABCDEFGHJKLMNPQRSTUVWXYZ"].Array[1, 20]).Sample((digits, days, batch, serial) =>
        {
            var (item, day) = (new string(digits), Today.AddDays(days));
            item += Gtin.CheckDigit(item);
            var date = day.ToString("yyMMdd", System.Globalization.CultureInfo.InvariantCulture);

            var printed = DeviceIdentity.Parse($"(01){item}(17){date}(10){new string(batch)}(21){new string(serial)}", Today, "code").Value;
            var scanned = DeviceIdentity.Parse($"01{item}17{date}10{new string(batch)}\u001d21{new string(serial)}", Today, "code").Value;

            Assert.Equal((item, day, new string(batch), new string(serial)), (printed.Item, printed.ExpiresOn!.Value, printed.Batch, printed.Serial));
            Assert.Equal((printed.Item, printed.ExpiresOn, printed.Batch, printed.Serial), (scanned.Item, scanned.ExpiresOn, scanned.Batch, scanned.Serial));
        });

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

    /// <summary>Labels that open readers of the standard name as examples, each with its check character.</summary>
    [Theory]
    [InlineData("+A123BJC5D6E71G", "A123BJC5D6E71", null, null, null, null)]
    [InlineData("*+A123BJC5D6E71G*", "A123BJC5D6E71", null, null, null, null)]
    [InlineData("+A99912345/$$52001510X33", "A99912345", "2020-01-15", "10X3", null, null)]
    [InlineData("+A99912345/$$52001510X3/16D20111212/S77DEFG457", "A99912345", "2020-01-15", "10X3", "77DEFG45", "2011-12-12")]
    [InlineData("+A99912349/$10X3/16D20111231/14D20200131/Q500Z", "A99912349", "2020-01-31", "10X3", null, "2011-12-31")]
    [InlineData("+J123AQ3451/$$3231231BC34567/S4012R", "J123AQ3451", "2023-12-31", "BC34567", "4012", null)]
    [InlineData("+E490HE21KL1/$+HEK13044/16D20220531/Q1$", "E490HE21KL1", null, null, "HEK13044", "2022-05-31")]
    [InlineData("+D002624225011/$$705224372/16D202201195", "D002624225011", null, "05224372", null, "2022-01-19")]
    [InlineData("+EDMG2203430/$$0723244375H", "EDMG2203430", "2023-07-31", "244375", null, null)]
    [InlineData("+E2513079NL1/$$90001020331222021050425-1P", "E2513079NL1", "2022-03-31", "2021050425-1", null, null)]
    [InlineData("+E235817C19/$$9000067101822%", "E235817C19", null, "101822", null, null)]
    public void Reads_the_parts_of_a_HIBC(string text, string item, string? expires, string? batch, string? serial, string? made)
    {
        var label = HibcLabel.Parse(text, Today, "code").Value;

        Assert.Equal((item, Day(expires), batch, serial, Day(made)), (label.Item, label.ExpiresOn, label.Batch, label.Serial, label.MadeOn));
        Assert.Equal(new DeviceIdentity(text, item, Day(expires), batch, serial), DeviceIdentity.Parse(text, Today, "code").Value);
    }

    /// <summary>Every way to write the last day of use, 28 September 2025 or its month, with a batch and with a serial number.</summary>
    [Theory]
    [InlineData("$$09253C001", "2025-09-30", "3C001", null)]
    [InlineData("$$20928253C001", "2025-09-28", "3C001", null)]
    [InlineData("$$32509283C001", "2025-09-28", "3C001", null)]
    [InlineData("$$4250928223C001", "2025-09-28", "3C001", null)]
    [InlineData("$$5252713C001", "2025-09-28", "3C001", null)]
    [InlineData("$$625271223C001", "2025-09-28", "3C001", null)]
    [InlineData("$$73C001", null, "3C001", null)]
    [InlineData("$3C001", null, "3C001", null)]
    [InlineData("252713C001", "2025-09-28", "3C001", null)]
    [InlineData("$$82409253C001", "2025-09-30", "3C001", null)]
    [InlineData("$$+09250001", "2025-09-30", null, "0001")]
    [InlineData("$$+20928250001", "2025-09-28", null, "0001")]
    [InlineData("$$+32509280001", "2025-09-28", null, "0001")]
    [InlineData("$$+4250928200001", "2025-09-28", null, "0001")]
    [InlineData("$$+5252710001", "2025-09-28", null, "0001")]
    [InlineData("$$+625271200001", "2025-09-28", null, "0001")]
    [InlineData("$$+70001", null, null, "0001")]
    [InlineData("$+0001", null, null, "0001")]
    public void Reads_every_form_of_the_part_behind_the_item(string second, string? expires, string? batch, string? serial)
    {
        var label = HibcLabel.Parse(Whole($"+A99912345/{second}"), Today, "code").Value;

        Assert.Equal((Day(expires), batch, serial), (label.ExpiresOn, label.Batch, label.Serial));
    }

    [Theory]
    [InlineData("$$31313313C001")]
    [InlineData("$$3231")]
    [InlineData("$$536613C001")]
    [InlineData("$$1325A1")]
    [InlineData("$$8A1")]
    [InlineData("$10X3/14D20230229")]
    [InlineData("$$3231231B/14D20240101")]
    [InlineData("$$3231231B//S4")]
    public void A_HIBC_with_a_day_that_is_none_or_that_says_two_is_refused(string second) =>
        Assert.Equal("hibc-format", Assert.Single(HibcLabel.Parse(Whole($"+A99912345/{second}"), Today, "code").Refusals).Code);

    [Theory]
    [InlineData("+$$52001510X3G")]
    [InlineData("+25271A")]
    [InlineData("+1123BJC5D6E71")]
    [InlineData("+A123BJC5D6E7X")]
    public void A_HIBC_that_does_not_say_which_item_it_is_is_refused(string code) => Assert.Equal("hibc-format", Assert.Single(DeviceIdentity.Parse(Whole(code), Today, "code").Refusals).Code);

    [Fact]
    public void A_check_character_that_is_a_space_is_typed_as_a_line()
    {
        Assert.Equal(' ', Hibc.CheckCharacter("+A123N1", "code").Value);
        Assert.Equal("A123N1", DeviceIdentity.Parse("+A123N1_", Today, "code").Value.Item);
    }

    private static string Whole(string code) => code + Hibc.CheckCharacter(code, "code").Value;

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
