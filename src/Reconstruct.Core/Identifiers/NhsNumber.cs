namespace Reconstruct.Core.Identifiers;

/// <summary>An NHS number that passes its check. One that exists is well formed; that it belongs to this person is another question.</summary>
/// <remarks>
/// Weights 10 to 2 on the first nine digits, summed; 11 minus the remainder by 11 is the check digit; 11 counts as 0, and 10 means that no such
/// number can exist. Ten times the same digit always passes that sum, so it is refused as a placeholder by our own decision.
/// Source: NHS Data Model and Dictionary, NHS number.
/// </remarks>
public sealed record NhsNumber
{
    /// <summary>Code of an empty entry.</summary>
    public const string MissingCode = "nhs-number-missing";

    /// <summary>Code of an entry with something other than digits, spaces and dashes.</summary>
    public const string CharactersCode = "nhs-number-characters";

    /// <summary>Code of an entry that does not have 10 digits.</summary>
    public const string LengthCode = "nhs-number-length";

    /// <summary>Code of ten times the same digit.</summary>
    public const string PlaceholderCode = "nhs-number-placeholder";

    /// <summary>Code of a number whose check digit does not fit.</summary>
    public const string CheckDigitCode = "nhs-number-check-digit";

    private NhsNumber(string value) => Value = value;

    /// <summary>The 10 digits. Reading them is deliberate: they never go into a log, a query string or an error.</summary>
    public string Value { get; }

    /// <summary>The digits as the NHS prints them: 3, 3 and 4.</summary>
    public string Formatted => $"{Value[..3]} {Value[3..6]} {Value[6..]}";

    /// <summary>True when the number starts with 999, the range kept for tests.</summary>
    public bool IsTestRange => Value.StartsWith("999", StringComparison.Ordinal);

    /// <summary>Reads a number as typed, with or without spaces and dashes, or says why it cannot be one.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    public static Result<NhsNumber> Parse(string? text)
    {
        var digits = IdentifierText.Squeeze(text);
        if (digits.Length == 0) return Refuse(MissingCode, "Enter an NHS number");
        if (!IdentifierText.IsDigits(digits)) return Refuse(CharactersCode, "NHS number must only include numbers");
        if (digits.Length != 10) return Refuse(LengthCode, "NHS number must have 10 digits");
        if (digits.All(d => d == digits[0])) return Refuse(PlaceholderCode, "Enter a real NHS number, not the same digit 10 times");
        return CheckDigit(digits[..9]) == digits[9] - '0'
            ? new NhsNumber(digits)
            : Refuse(CheckDigitCode, "Check the NHS number: at least one of its digits is wrong");
    }

    /// <summary>The check digit, 0 to 9, that belongs to nine digits; null when no number can start with them.</summary>
    /// <param name="nineDigits">Exactly nine characters from 0 to 9; anything else throws.</param>
    public static int? CheckDigit(string nineDigits)
    {
        if (nineDigits.Length != 9 || !IdentifierText.IsDigits(nineDigits))
            throw new ArgumentOutOfRangeException(nameof(nineDigits), "Nine digits from 0 to 9 are needed");
        var sum = nineDigits.Select((digit, place) => (digit - '0') * (10 - place)).Sum();
        return (11 - (sum % 11)) switch { 11 => 0, 10 => null, var digit => digit };
    }

    /// <summary>The number with all but its last two digits hidden.</summary>
    public override string ToString() => $"*** *** **{Value[8..]}";

    private static Refusal Refuse(string code, string message) => new(code, message, "nhsNumber");
}
