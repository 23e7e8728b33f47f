using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Pathways;

/// <summary>The calendar that due times are reckoned by: London's working days.</summary>
public static class DueCalendar
{
    public static readonly DueRules Rules = new(WorkingDaysAfter);

    private static DateTimeOffset WorkingDaysAfter(DateTimeOffset from, int days)
    {
        var day = Clock.DateIn(from);
        while (days > 0)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) days--;
        }
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Clock.London.GetUtcOffset(midnight)).ToUniversalTime().AddMicroseconds(-1);
    }
}
