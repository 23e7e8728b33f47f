using Reconstruct.Core.Clocks;
using Reconstruct.Core.Pathways;

namespace Reconstruct.Service.Pathways;

/// <summary>The calendar that due times are reckoned by: London's working days, without the bank holidays of England and Wales.</summary>
public static class DueCalendar
{
    public static readonly WorkingDays Days = new(BankHolidays.EnglandAndWales(BankHolidays.FirstYear, BankHolidays.LastYear));

    public static readonly DueRules Rules = new(WorkingDaysAfter);

    private static DateTimeOffset WorkingDaysAfter(DateTimeOffset from, int days) =>
        LondonTime.StartOf(Days.Add(LondonTime.DateOf(from), days).AddDays(1)).ToUniversalTime().AddMicroseconds(-1);
}
