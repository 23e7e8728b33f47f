using Reconstruct.Core.Identifiers;

namespace Reconstruct.Core.Tests.Identifiers;

public sealed class OdsCodeAndPostcodeTests
{
    [Theory]
    [InlineData("g82080", "G82080")]
    [InlineData(" S1Y5D ", "S1Y5D")]
    [InlineData("RYE", "RYE")]
    public void An_ods_code_is_put_in_capitals(string typed, string value) =>
        Assert.Equal(value, OdsCode.Parse(typed).Value.Value);

    [Theory]
    [InlineData(null, OdsCode.MissingCode)]
    [InlineData("  ", OdsCode.MissingCode)]
    [InlineData("AB", OdsCode.FormatCode)]
    [InlineData("ABCDEFGHIJK", OdsCode.FormatCode)]
    [InlineData("G82-80", OdsCode.FormatCode)]
    public void An_ods_code_of_another_shape_is_refused(string? typed, string code) =>
        Assert.Equal(code, Assert.Single(OdsCode.Parse(typed).Refusals).Code);

    [Theory]
    [InlineData("tn240hz", "TN24 0HZ", "TN24")]
    [InlineData("B1 1AA", "B1 1AA", "B1")]
    [InlineData("b111lu", "B11 1LU", "B11")]
    [InlineData("W1A 0AX", "W1A 0AX", "W1A")]
    [InlineData("EC1A1BB", "EC1A 1BB", "EC1A")]
    [InlineData("GIR 0AA", "GIR 0AA", "GIR")]
    public void A_postcode_takes_its_usual_form(string typed, string value, string outward)
    {
        var postcode = Postcode.Parse(typed).Value;

        Assert.Equal((value, outward, $"{outward} ***"), (postcode.Value, postcode.Outward, postcode.ToString()));
    }

    [Theory]
    [InlineData("", Postcode.MissingCode)]
    [InlineData("TN24", Postcode.FormatCode)]
    [InlineData("TN24 0H", Postcode.FormatCode)]
    [InlineData("1AA 1AA", Postcode.FormatCode)]
    [InlineData("ABC1 1AA", Postcode.FormatCode)]
    [InlineData("B111 1AA", Postcode.FormatCode)]
    public void A_postcode_of_another_shape_is_refused(string typed, string code) =>
        Assert.Equal(code, Assert.Single(Postcode.Parse(typed).Refusals).Code);
}
