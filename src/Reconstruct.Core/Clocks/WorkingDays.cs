namespace Reconstruct.Core.Clocks;

/// <summary>Counting in working days: Monday to Friday, without the holidays passed in.</summary>
/// <param name="holidays">Bank holidays and one-off days; see <see cref="BankHolidays"/>.</param>
public sealed class WorkingDays(IReadOnlySet<DateOnly> holidays)
{
    /// <summary>True from Monday to Friday unless it is a holiday.</summary>
    public bool IsWorkingDay(DateOnly date) => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(date);

    /// <summary>The day itself if it is a working day, else the next one.</summary>
    public DateOnly OnOrAfter(DateOnly date)
    {
        while (!IsWorkingDay(date)) date = date.AddDays(1);
        return date;
    }

    /// <summary>The day itself if it is a working day, else the one before.</summary>
    public DateOnly OnOrBefore(DateOnly date)
    {
        while (!IsWorkingDay(date)) date = date.AddDays(-1);
        return date;
    }

    /// <summary>The working day that lies so many working days after the date (before it, when negative). Zero gives the date itself, working or not.</summary>
    public DateOnly Add(DateOnly date, int workingDays)
    {
        var step = Math.Sign(workingDays);
        for (var left = Math.Abs(workingDays); left > 0;)
        {
            date = date.AddDays(step);
            if (IsWorkingDay(date)) left--;
        }

        return date;
    }

    /// <summary>How many working days lie after one date, up to and with another. Exchanging the two changes the sign.</summary>
    public int Between(DateOnly from, DateOnly to)
    {
        if (to < from) return -Between(to, from);
        return Days(from.AddDays(1), to).Count(IsWorkingDay);
    }

    private static IEnumerable<DateOnly> Days(DateOnly first, DateOnly last) =>
        Enumerable.Range(0, Math.Max(0, last.DayNumber - first.DayNumber + 1)).Select(first.AddDays);
}
