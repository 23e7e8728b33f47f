using System.Globalization;

namespace Reconstruct.Core.Clocks;

/// <summary>Dates in words, the same on every machine.</summary>
public static class DateWords
{
    /// <summary>A day as "1 April 2026".</summary>
    public static string InWords(this DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
