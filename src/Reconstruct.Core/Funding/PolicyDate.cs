using System.Globalization;

namespace Reconstruct.Core.Funding;

/// <summary>A date as precise as it was published: a day, a month or a year. Nothing is made up.</summary>
/// <param name="Text">As published: <c>2024-05-30</c>, <c>2023-09</c> or <c>2017</c>.</param>
/// <param name="First">The first day that it can mean.</param>
/// <param name="Last">The last day that it can mean.</param>
public sealed record PolicyDate(string Text, DateOnly First, DateOnly Last)
{
    /// <summary>True when it is known to the day.</summary>
    public bool IsDay => First == Last;

    /// <summary>The date in words: "30 May 2024", "September 2023", "2017".</summary>
    public string Words => First.ToString(Text.Length switch { 4 => "yyyy", 7 => "MMMM yyyy", _ => "d MMMM yyyy" }, CultureInfo.InvariantCulture);

    /// <summary>Reads a date of any of the three lengths; null when it is none.</summary>
    public static PolicyDate? Read(string text)
    {
        var format = text.Length switch { 4 => "yyyy", 7 => "yyyy-MM", 10 => "yyyy-MM-dd", _ => "" };
        if (!DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)) return null;
        var last = text.Length switch { 4 => first.AddYears(1).AddDays(-1), 7 => first.AddMonths(1).AddDays(-1), _ => first };
        return new(text, first, last);
    }
}
