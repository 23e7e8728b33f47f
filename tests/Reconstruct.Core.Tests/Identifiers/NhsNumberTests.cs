using CsCheck;
using Reconstruct.Core.Identifiers;

namespace Reconstruct.Core.Tests.Identifiers;

public sealed class NhsNumberTests
{
    private static readonly Gen<string> Valid = Gen.Int[0, 9].Array[9]
        .Select(digits => string.Concat(digits))
        .Where(nine => NhsNumber.CheckDigit(nine) is not null && nine.Distinct().Count() > 1)
        .Select(nine => nine + NhsNumber.CheckDigit(nine));

    [Theory]
    [InlineData("9912003888")]
    [InlineData("9476719931")]
    public void Accepts_published_examples_that_pass(string number) =>
        Assert.Equal(number, NhsNumber.Parse(number).Value.Value);

    [Theory]
    [InlineData("3478526985", 1)]
    [InlineData("7778521234", 7)]
    [InlineData("9912003890", 6)]
    public void Refuses_published_examples_that_fail_and_knows_the_right_digit(string number, int checkDigit)
    {
        Assert.Equal(NhsNumber.CheckDigitCode, Assert.Single(NhsNumber.Parse(number).Refusals).Code);
        Assert.Equal(checkDigit, NhsNumber.CheckDigit(number[..9]));
    }

    [Theory]
    [InlineData("991 200 3888")]
    [InlineData(" 991-200-3888 ")]
    [InlineData("991\u00a0200\u20133888")]
    public void Reads_through_spaces_and_dashes(string typed) =>
        Assert.Equal("9912003888", NhsNumber.Parse(typed).Value.Value);

    [Theory]
    [InlineData(null, NhsNumber.MissingCode)]
    [InlineData(" - ", NhsNumber.MissingCode)]
    [InlineData("991200388", NhsNumber.LengthCode)]
    [InlineData("99120038881", NhsNumber.LengthCode)]
    [InlineData("991200388O", NhsNumber.CharactersCode)]
    [InlineData("٩٩١٢٠٠٣٨٨٨", NhsNumber.CharactersCode)]
    public void Names_what_is_wrong(string? typed, string code) =>
        Assert.Equal(code, Assert.Single(NhsNumber.Parse(typed).Refusals).Code);

    [Fact]
    public void Refuses_every_repeated_digit_although_it_passes_the_sum()
    {
        for (var digit = 0; digit <= 9; digit++)
        {
            var number = new string((char)('0' + digit), 10);

            Assert.Equal(digit, NhsNumber.CheckDigit(number[..9]));
            Assert.Equal(NhsNumber.PlaceholderCode, Assert.Single(NhsNumber.Parse(number).Refusals).Code);
        }
    }

    [Fact]
    public void Knows_when_no_check_digit_exists()
    {
        var none = Enumerable.Range(999_000_000, 200).Select(n => n.ToString()).First(nine => NhsNumber.CheckDigit(nine) is null);

        for (var digit = 0; digit <= 9; digit++) Assert.False(NhsNumber.Parse(none + digit).Ok);
    }

    [Fact]
    public void Hides_itself_in_text_and_shows_itself_when_asked()
    {
        var number = NhsNumber.Parse("9912003888").Value;

        Assert.Equal("*** *** **88", number.ToString());
        Assert.Equal("*** *** **88", $"{number}");
        Assert.Equal("991 200 3888", number.Formatted);
    }

    [Fact]
    public void No_refusal_repeats_what_was_typed() => Valid.Sample(number =>
    {
        var wrong = number[..9] + (char)('0' + (number[9] - '0' + 1) % 10);
        Assert.DoesNotContain(number[..9], Assert.Single(NhsNumber.Parse(wrong).Refusals).ToString());
    });

    [Fact]
    public void Tells_the_test_range_apart() => Valid.Sample(number =>
        Assert.Equal(number.StartsWith("999"), NhsNumber.Parse(number).Value.IsTestRange));

    [Fact]
    public void Changing_any_one_digit_is_always_found() => Gen.Select(Valid, Gen.Int[0, 9], Gen.Int[1, 9]).Sample((number, place, step) =>
    {
        var digits = number.ToCharArray();
        digits[place] = (char)('0' + (digits[place] - '0' + step) % 10);

        Assert.False(NhsNumber.Parse(new string(digits)).Ok);
    });

    [Fact]
    public void Swapping_two_neighbours_is_always_found() => Gen.Select(Valid, Gen.Int[0, 8]).Sample((number, place) =>
    {
        if (number[place] == number[place + 1]) return;
        var digits = number.ToCharArray();
        (digits[place], digits[place + 1]) = (digits[place + 1], digits[place]);

        Assert.False(NhsNumber.Parse(new string(digits)).Ok);
    });

    [Fact]
    public void Formatting_and_reading_come_back_to_the_same_number() => Valid.Sample(number =>
        Assert.Equal(NhsNumber.Parse(number).Value, NhsNumber.Parse(NhsNumber.Parse(number).Value.Formatted).Value));
}
