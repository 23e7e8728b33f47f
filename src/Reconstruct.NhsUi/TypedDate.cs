using System.Globalization;

namespace Reconstruct.NhsUi;

/// <summary>A date as it was typed, so that a mistake is shown back unchanged.</summary>
public sealed record TypedDate(string? Day, string? Month, string? Year)
{
    /// <summary>Nothing typed.</summary>
    public static TypedDate Blank { get; } = new(null, null, null);

    /// <summary>True when all three boxes are empty or hold only spaces.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Day) && string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Year);

    /// <summary>A known date, ready to be edited; <see cref="Blank"/> for none.</summary>
    public static TypedDate From(DateOnly? date) => date is { } d ? new(Digits(d.Day), Digits(d.Month), Digits(d.Year)) : Blank;

    /// <summary>
    /// The date, or null when what was typed is not a real one. The year has four digits; the month may be a number or an English name, whole or its first
    /// three letters.
    /// </summary>
    public DateOnly? AsDate()
    {
        if (Number(Day, digits: 2) is not { } day || MonthNumber() is not { } month || Number(Year, digits: 4) is not { } year) return null;
        if (year < 1000) return null;
        var iso = string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}");
        return DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }

    private int? MonthNumber()
    {
        if (Number(Month, digits: 2) is { } number) return number;
        var typed = Month?.Trim() ?? "";
        if (typed.Length < 3) return null;
        var names = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
        var found = Array.FindIndex(names, n => typed.Equals(n, StringComparison.OrdinalIgnoreCase));
        if (found < 0) found = Array.FindIndex(names, n => n.Length > 0 && typed.Equals(n[..3], StringComparison.OrdinalIgnoreCase));
        return found < 0 ? null : found + 1;
    }

    private static int? Number(string? typed, int digits)
    {
        var text = typed?.Trim() ?? "";
        if (text.Length == 0 || text.Length > digits) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
