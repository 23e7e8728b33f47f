namespace Reconstruct.NhsUi;

/// <summary>The boxes of a date.</summary>
[Flags]
public enum DateParts
{
    None = 0,
    Day = 1,
    Month = 2,
    Year = 4,
    DayAndMonth = Day | Month,
    MonthAndYear = Month | Year,
    All = Day | Month | Year,
}
