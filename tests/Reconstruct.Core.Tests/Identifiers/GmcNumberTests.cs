using CsCheck;
using Reconstruct.Core.Identifiers;

namespace Reconstruct.Core.Tests.Identifiers;

public sealed class GmcNumberTests
{
    [Theory]
    [InlineData("C1234567")]
    [InlineData("1234567")]
    [InlineData("c 123 4567")]
    public void Gives_the_message_form(string typed)
    {
        var number = GmcNumber.Parse(typed).Value;

        Assert.Equal(("C1234567", "1234567"), (number.Value, number.Digits));
    }

    [Theory]
    [InlineData("C12345678", GmcNumber.FormatCode)]
    [InlineData("C123456", GmcNumber.FormatCode)]
    [InlineData("D1234567", GmcNumber.FormatCode)]
    [InlineData("12345678", GmcNumber.FormatCode)]
    [InlineData("", GmcNumber.MissingCode)]
    [InlineData(null, GmcNumber.MissingCode)]
    [InlineData("CD123456", GmcNumber.DentalCode)]
    public void Names_what_is_wrong(string? typed, string code) =>
        Assert.Equal(code, Assert.Single(GmcNumber.Parse(typed).Refusals).Code);

    [Theory]
    [InlineData("C9999998")]
    [InlineData("9999998")]
    [InlineData("CD999998")]
    [InlineData("D9999998")]
    [InlineData("H9999998")]
    [InlineData("M9999998")]
    [InlineData("n9999998")]
    public void A_default_code_is_not_a_person(string typed) =>
        Assert.Equal(GmcNumber.NotAPersonCode, Assert.Single(GmcNumber.Parse(typed).Refusals).Code);

    [Fact]
    public void Seven_digits_alone_and_with_C_are_one_number() => Gen.Int[0, 9_999_997].Sample(n =>
        Assert.Equal(GmcNumber.Parse($"{n:0000000}").Value, GmcNumber.Parse($"C{n:0000000}").Value));
}
