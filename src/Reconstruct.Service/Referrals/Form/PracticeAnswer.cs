using System.Text.RegularExpressions;

namespace Reconstruct.Service.Referrals.Form;

/// <summary>The GP practice as the form keeps it: one of the list, "Name, place (G82080)", or what was typed.</summary>
public static partial class PracticeAnswer
{
    /// <summary>The ODS code in an answer: alone, or in brackets at its end; null when there is none.</summary>
    public static string? CodeIn(string answer) => CodeAtTheEnd().Match(answer.Trim()) is { Success: true } found ? found.Groups["code"].Value.ToUpperInvariant() : null;

    [GeneratedRegex(@"^(?:.*\()?(?<code>[A-Za-z][A-Za-z0-9]{3}\d{2})\)?$", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 100)]
    private static partial Regex CodeAtTheEnd();
}
