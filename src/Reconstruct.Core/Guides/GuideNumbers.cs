using System.Text.RegularExpressions;

namespace Reconstruct.Core.Guides;

/// <summary>Finds numbers in words.</summary>
public static partial class GuideNumbers
{
    /// <summary>True when there is a figure, a per cent sign, or a number spelled out from two upwards, a half, a quarter or a dozen. "One" and "first" are words of their own.</summary>
    public static bool In(string text) => Any().IsMatch(text);

    [GeneratedRegex(@"\d|%|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|half|halves|quarters?|twice|per cent|percent)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Any();
}
