using System.Text.RegularExpressions;

namespace Reconstruct.Core.Identifiers;

/// <summary>A UK postcode in its usual form, "B11 1LU". The shape only: it may not exist.</summary>
/// <remarks>Outward part A9, A99, A9A, AA9, AA99 or AA9A; inward part 9AA; and GIR 0AA. Source: decision of this project, by the six shapes in use.</remarks>
public sealed partial record Postcode
{
    /// <summary>Code of an empty entry.</summary>
    public const string MissingCode = "postcode-missing";

    /// <summary>Code of an entry of another shape.</summary>
    public const string FormatCode = "postcode-format";

    private Postcode(string value) => Value = value;

    /// <summary>Outward part, one space, inward part; capitals.</summary>
    public string Value { get; }

    /// <summary>The part before the space, which names a district.</summary>
    public string Outward => Value[..^4];

    /// <summary>Reads a postcode in either case with or without spaces, or says why it cannot be one.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    public static Result<Postcode> Parse(string? text)
    {
        var squeezed = string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
        if (squeezed.Length == 0) return new Refusal(MissingCode, "Enter a postcode", "postcode");
        return Shape().IsMatch(squeezed)
            ? new Postcode($"{squeezed[..^3]} {squeezed[^3..]}")
            : new Refusal(FormatCode, "Enter a full UK postcode, like B11 1LU", "postcode");
    }

    /// <summary>The district alone: a whole postcode can point to a few homes.</summary>
    public override string ToString() => $"{Outward} ***";

    [GeneratedRegex("^(?:[A-Z]{1,2}[0-9][0-9A-Z]?[0-9][A-Z]{2}|GIR0AA)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
