namespace Reconstruct.Core.Planning.Devices;

/// <summary>A Global Trade Item Number of 8, 12, 13 or 14 digits. One that exists has passed its check.</summary>
/// <remarks>Check digit: from the right, weights 3 and 1 in turn over all but the last; the sum with the check digit ends in 0. Source: GS1 General Specifications, check digits.</remarks>
public sealed record Gtin
{
    private static readonly int[] Lengths = [8, 12, 13, 14];

    private Gtin(string digits) => Digits = digits;

    /// <summary>The digits as they were given.</summary>
    public string Digits { get; }

    /// <summary>The same number as 14 digits.</summary>
    public string As14 => Digits.PadLeft(14, '0');

    /// <summary>Reads a number; spaces and hyphens are let go.</summary>
    public static Result<Gtin> Parse(string text, string field)
    {
        var digits = string.Concat(text.Where(c => c is not (' ' or '-')));
        if (!digits.All(char.IsAsciiDigit) || !Lengths.Contains(digits.Length)) return new Refusal("gtin-format", "A GTIN has 8, 12, 13 or 14 digits", field);
        return CheckDigit(digits[..^1]) == digits[^1] - '0' ? new Gtin(digits) : new Refusal("gtin-check", "The check digit of this GTIN does not fit: read it again", field);
    }

    /// <summary>The check digit that belongs after these digits.</summary>
    public static int CheckDigit(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++) sum += (digits[^(i + 1)] - '0') * (i % 2 == 0 ? 3 : 1);
        return (10 - (sum % 10)) % 10;
    }
}
