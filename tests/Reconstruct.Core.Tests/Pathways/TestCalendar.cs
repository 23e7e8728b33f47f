using Reconstruct.Core.Pathways;

namespace Reconstruct.Core.Tests.Pathways;

/// <summary>A plain second reckoning of London's working days, for these tests alone: it walks one day at a time.</summary>
internal static class TestCalendar
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    private static readonly HashSet<DateOnly> BankHolidays =
    [
        new(2026, 4, 3), new(2026, 4, 6), new(2026, 5, 4), new(2026, 5, 25), new(2026, 8, 31), new(2026, 12, 25), new(2026, 12, 28), new(2027, 1, 1),
    ];

    internal static DueRules Rules { get; } = new(WorkingDaysAfter);

    internal static DateTimeOffset WorkingDaysAfter(DateTimeOffset from, int days)
    {
        var day = Day(from);
        for (var left = days; left > 0;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day)) left--;
        }
        return Midnight(day.AddDays(1)).AddTicks(-1);
    }

    internal static bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !BankHolidays.Contains(day);

    internal static DateOnly Day(DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, London);
        return new(local.Year, local.Month, local.Day);
    }

    // Clocks change at 01:00 UTC, so the offset at midnight UTC is the offset at London's midnight.
    internal static DateTimeOffset Midnight(DateOnly day)
    {
        var utc = new DateTimeOffset(day.Year, day.Month, day.Day, 0, 0, 0, TimeSpan.Zero);
        return utc - London.GetUtcOffset(utc);
    }
}
