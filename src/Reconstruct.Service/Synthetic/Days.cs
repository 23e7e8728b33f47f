using Reconstruct.Core.Clocks;
using Reconstruct.Service.Pathways;

namespace Reconstruct.Service.Synthetic;

/// <summary>Draws the instants at which people work.</summary>
public sealed class Days(Random draw)
{
    private static readonly TimeOnly Opens = new(8, 40);
    private static readonly TimeOnly Closes = new(17, 20);

    /// <summary>In working hours, so many working days on. Zero: the same day if there is time left, else the next.</summary>
    public DateTimeOffset On(DateTimeOffset from, int firstWorkingDays, int lastWorkingDays)
    {
        var day = DueCalendar.Days.Add(LondonTime.DateOf(from), draw.Next(firstWorkingDays, lastWorkingDays + 1));
        if (!DueCalendar.Days.IsWorkingDay(day)) day = DueCalendar.Days.OnOrAfter(day);
        var earliest = Opens;
        if (day == LondonTime.DateOf(from))
        {
            var now = LondonTime.TimeOf(from);
            if (now > Opens) earliest = now.AddMinutes(10, out var wrapped) is var later && wrapped == 0 ? later : Closes;
            if (earliest >= Closes) (day, earliest) = (DueCalendar.Days.Add(day, 1), Opens);
        }
        var minutes = (int)(Closes - earliest).TotalMinutes;
        return LondonTime.At(day, earliest.AddMinutes(draw.Next(minutes + 1))).Value.ToUniversalTime();
    }

    /// <summary>Minutes on, by day and by night.</summary>
    public DateTimeOffset Soon(DateTimeOffset from, int firstMinutes, int lastMinutes) => from.AddMinutes(draw.Next(firstMinutes, lastMinutes + 1)).AddSeconds(draw.Next(60));

    /// <summary>A clinic on a working day, on the half hour.</summary>
    public DateTimeOffset Clinic(DateTimeOffset from, int firstDays, int lastDays)
    {
        var day = DueCalendar.Days.OnOrAfter(LondonTime.DateOf(from).AddDays(draw.Next(firstDays, lastDays + 1)));
        return LondonTime.At(day, new TimeOnly(9, 0).AddMinutes(30 * draw.Next(14))).Value.ToUniversalTime();
    }
}
