namespace Reconstruct.Core.Identifiers;

/// <summary>A code of the Organisation Data Service: a practice, a trust, a site, a board. The shape only; whether it exists is a matter of data.</summary>
/// <remarks>
/// Boards had 3 characters to March 2026 and newer ones have 5; practices have 6; sites add to their trust's. So 3 to 10 letters and digits are
/// taken, in capitals. Source: decision of this project, wide enough for every code in the ODS files that were read.
/// </remarks>
public sealed record OdsCode
{
    /// <summary>Code of an empty entry.</summary>
    public const string MissingCode = "ods-code-missing";

    /// <summary>Code of an entry of another shape.</summary>
    public const string FormatCode = "ods-code-format";

    private OdsCode(string value) => Value = value;

    /// <summary>3 to 10 capital letters and digits.</summary>
    public string Value { get; }

    /// <summary>Reads a code in either case with or without spaces, or says why it cannot be one.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    public static Result<OdsCode> Parse(string? text)
    {
        var code = string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
        if (code.Length == 0) return new Refusal(MissingCode, "Enter an ODS code", "odsCode");
        return code.Length is >= 3 and <= 10 && code.All(char.IsAsciiLetterOrDigit)
            ? new OdsCode(code)
            : new Refusal(FormatCode, "ODS code must be 3 to 10 letters and numbers, like G82080", "odsCode");
    }

    /// <summary>The code.</summary>
    public override string ToString() => Value;
}
