namespace Reconstruct.Core.Identifiers;

/// <summary>What people put between the digits of an identifier.</summary>
internal static class IdentifierText
{
    /// <summary>The text without white space and dashes of any kind.</summary>
    public static string Squeeze(string? text) =>
        text is null ? "" : string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !IsDash(c)));

    /// <summary>True when every character is one of 0 to 9.</summary>
    public static bool IsDigits(string text) => text.All(char.IsAsciiDigit);

    private static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';
}
