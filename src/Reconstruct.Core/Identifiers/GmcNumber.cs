namespace Reconstruct.Core.Identifiers;

/// <summary>A GMC reference number as NHS messages carry it: C and 7 digits. That such a doctor exists is a question for the register.</summary>
/// <remarks>
/// Source: NHS England identifier pattern; default codes from Hospital Episode Statistics (field CONSULT); dental codes from ODS.
/// </remarks>
public sealed record GmcNumber
{
    /// <summary>Code of an empty entry.</summary>
    public const string MissingCode = "gmc-number-missing";

    /// <summary>Code of an entry that is neither 7 digits nor C and 7 digits.</summary>
    public const string FormatCode = "gmc-number-format";

    /// <summary>Code of a default code, which stands for no person.</summary>
    public const string NotAPersonCode = "gmc-number-not-a-person";

    /// <summary>Code of a dental consultant's code, which belongs to the GDC.</summary>
    public const string DentalCode = "gmc-number-dental";

    private static readonly string[] DefaultCodes = ["C9999998", "CD999998", "D9999998", "H9999998", "M9999998", "N9999998"];

    private GmcNumber(string value) => Value = value;

    /// <summary>C and 7 digits.</summary>
    public string Value { get; }

    /// <summary>The 7 digits alone, as the register prints them.</summary>
    public string Digits => Value[1..];

    /// <summary>Reads 7 digits, or C (either case) and 7 digits, with or without spaces and dashes; or says why it cannot be one.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    public static Result<GmcNumber> Parse(string? text)
    {
        var code = IdentifierText.Squeeze(text).ToUpperInvariant();
        if (code.Length == 0) return Refuse(MissingCode, "Enter a GMC number");
        if (code.Length == 7 && IdentifierText.IsDigits(code)) code = "C" + code;
        if (DefaultCodes.Contains(code)) return Refuse(NotAPersonCode, "Enter the number of a person: this is a default code that stands for nobody");
        if (code.Length == 8 && code.StartsWith("CD", StringComparison.Ordinal) && IdentifierText.IsDigits(code[2..]))
            return Refuse(DentalCode, "Enter a GMC number: this is a dental consultant code, which holds a GDC number");
        return code.Length == 8 && code[0] == 'C' && IdentifierText.IsDigits(code[1..])
            ? new GmcNumber(code)
            : Refuse(FormatCode, "GMC number must be 7 digits, or C and 7 digits");
    }

    /// <summary>C and 7 digits.</summary>
    public override string ToString() => Value;

    private static Refusal Refuse(string code, string message) => new(code, message, "gmcNumber");
}
