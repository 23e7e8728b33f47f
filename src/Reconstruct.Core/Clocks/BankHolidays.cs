namespace Reconstruct.Core.Clocks;

/// <summary>The regular bank holidays of England and Wales, by rule.</summary>
/// <remarks>
/// New Year's Day, Good Friday, Easter Monday, the first and the last Monday of May, the last Monday of August, Christmas Day and Boxing Day; one
/// that falls on a weekend is kept on the next weekday that is free. Days moved or added by proclamation cannot be computed: pass them in.
/// The years before 2024 are refused, since 2020 and 2022 moved days and 2022 and 2023 added some.
/// Source: the dates published for 2024 to 2026 are in the tests; Easter by the Gregorian computus (Meeus, Astronomical Algorithms, 1991, ch. 8).
/// </remarks>
public static class BankHolidays
{
    /// <summary>The first year that the rules are offered for.</summary>
    public const int FirstYear = 2024;

    /// <summary>The last year that the rules are offered for.</summary>
    public const int LastYear = 2099;

    /// <summary>The eight regular days of a year, in order.</summary>
    /// <param name="year">2024 to 2099; other years throw.</param>
    public static IReadOnlyList<DateOnly> EnglandAndWales(int year)
    {
        if (year is < FirstYear or > LastYear) throw new ArgumentOutOfRangeException(nameof(year), $"The year must be {FirstYear} to {LastYear}");
        var easter = EasterSunday(year);
        var boxing = Weekday(new(year, 12, 26));
        var christmas = Weekday(new(year, 12, 25));
        if (christmas == boxing) (christmas, boxing) = Pair(year, boxing);
        return
        [
            Weekday(new(year, 1, 1)), easter.AddDays(-2), easter.AddDays(1), FirstMonday(year, 5), LastMonday(year, 5), LastMonday(year, 8),
            .. new[] { christmas, boxing }.Order(),
        ];
    }

    /// <summary>The days of several years, with one-off days added.</summary>
    public static IReadOnlySet<DateOnly> EnglandAndWales(int fromYear, int toYear, params IEnumerable<DateOnly> oneOff) =>
        Enumerable.Range(fromYear, toYear - fromYear + 1).SelectMany(EnglandAndWales).Concat(oneOff).ToHashSet();

    /// <summary>Easter Sunday of a Gregorian year.</summary>
    public static DateOnly EasterSunday(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        int l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        int m = (a + (11 * h) + (22 * l)) / 451;
        int n = h + l - (7 * m) + 114;
        return new(year, n / 31, (n % 31) + 1);
    }

    private static (DateOnly Christmas, DateOnly Boxing) Pair(int year, DateOnly monday) =>
        // Saturday and Sunday: Monday and Tuesday follow. Sunday and Monday: Boxing Day keeps its Monday.
        new DateOnly(year, 12, 26).DayOfWeek == DayOfWeek.Monday ? (monday.AddDays(1), monday) : (monday, monday.AddDays(1));

    private static DateOnly Weekday(DateOnly date) => date.DayOfWeek switch
    {
        DayOfWeek.Saturday => date.AddDays(2),
        DayOfWeek.Sunday => date.AddDays(1),
        _ => date,
    };

    private static DateOnly FirstMonday(int year, int month) => Monday(new DateOnly(year, month, 7));

    private static DateOnly LastMonday(int year, int month) => Monday(new DateOnly(year, month, 1).AddMonths(1).AddDays(-1));

    private static DateOnly Monday(DateOnly onOrBefore) => onOrBefore.AddDays(-(((int)onOrBefore.DayOfWeek + 6) % 7));
}
