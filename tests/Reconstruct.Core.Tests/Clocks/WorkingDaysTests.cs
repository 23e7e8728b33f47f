using CsCheck;
using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Tests.Clocks;

public sealed class WorkingDaysTests
{
    private static readonly WorkingDays Days = new(BankHolidays.EnglandAndWales(2024, 2030));
    private static readonly Gen<DateOnly> Dates = Gen.Int[0, 2000].Select(n => new DateOnly(2024, 6, 1).AddDays(n));

    [Theory]
    [InlineData(2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26")]
    [InlineData(2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26")]
    [InlineData(2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData(2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26")]
    [InlineData(2033, "01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27")]
    public void Gives_the_published_days(int year, string days) =>
        Assert.Equal(days, string.Join(' ', BankHolidays.EnglandAndWales(year).Select(d => d.ToString("MM-dd"))));

    [Fact]
    public void Refuses_years_whose_days_were_moved() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => BankHolidays.EnglandAndWales(2023));

    [Fact]
    public void Every_year_has_eight_different_weekdays() => Gen.Int[BankHolidays.FirstYear, BankHolidays.LastYear].Sample(year =>
    {
        var days = BankHolidays.EnglandAndWales(year);

        Assert.Equal(8, days.Distinct().Count());
        Assert.Equal(days.Order(), days);
        Assert.All(days, d => Assert.True(d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)));
    });

    [Fact]
    public void Takes_one_off_days() =>
        Assert.False(new WorkingDays(BankHolidays.EnglandAndWales(2026, 2026, new DateOnly(2026, 6, 15))).IsWorkingDay(new(2026, 6, 15)));

    [Fact]
    public void Counts_over_Christmas()
    {
        Assert.Equal(new DateOnly(2026, 12, 29), Days.Add(new(2026, 12, 24), 1));
        Assert.Equal(new DateOnly(2026, 12, 24), Days.Add(new(2026, 12, 29), -1));
        Assert.Equal(new DateOnly(2026, 12, 29), Days.OnOrAfter(new(2026, 12, 25)));
        Assert.Equal(new DateOnly(2026, 12, 24), Days.OnOrBefore(new(2026, 12, 28)));
        Assert.Equal(1, Days.Between(new(2026, 12, 24), new(2026, 12, 29)));
    }

    [Fact]
    public void Adding_and_taking_away_come_back_to_a_working_day() => Gen.Select(Dates, Gen.Int[-200, 200]).Sample((date, n) =>
    {
        var start = Days.OnOrAfter(date);

        Assert.Equal(start, Days.Add(Days.Add(start, n), -n));
    });

    [Fact]
    public void Counting_undoes_adding() => Gen.Select(Dates, Gen.Int[0, 200]).Sample((date, n) => Assert.Equal(n, Days.Between(date, Days.Add(date, n))));

    [Fact]
    public void Counting_adds_up_over_any_day_between() => Gen.Select(Dates, Dates, Dates).Sample((a, b, c) =>
        Assert.Equal(Days.Between(a, c), Days.Between(a, b) + Days.Between(b, c)));
}
