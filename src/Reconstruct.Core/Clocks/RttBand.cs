namespace Reconstruct.Core.Clocks;

/// <summary>One of the 105 bands of weeks of the monthly return.</summary>
/// <remarks>
/// Band 1 is 0 to 7 days; then each band is one week; band 105 is 729 days and more. For d over 7 the band is (d + 6) / 7, rounded down.
/// Source: NHS England, RTT recording and reporting guidance PRN01045, version 5.0, 11 February 2025, as quoted elsewhere.
/// </remarks>
public sealed record RttBand
{
    private RttBand(int number) => Number = number;

    /// <summary>How many bands there are.</summary>
    public const int Count = 105;

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<RttBand> All { get; } = [.. Enumerable.Range(1, Count).Select(number => new RttBand(number))];

    /// <summary>The last band within 18 weeks.</summary>
    public const int LastWithin18Weeks = 18;

    /// <summary>1 to 105.</summary>
    public int Number { get; }

    /// <summary>"0-1 weeks" to "103-104 weeks", then "over 104 weeks".</summary>
    public string Label => Number == Count ? "over 104 weeks" : $"{Number - 1}-{Number} weeks";

    /// <summary>Fewest days in the band.</summary>
    public int FromDays => Number == 1 ? 0 : (7 * (Number - 1)) + 1;

    /// <summary>Most days in the band; null for the last.</summary>
    public int? ToDays => Number == Count ? null : 7 * Number;

    /// <summary>True for 126 days or fewer.</summary>
    public bool IsWithin18Weeks => Number <= LastWithin18Weeks;

    /// <summary>The band of a wait.</summary>
    /// <param name="days">Days waited, 0 or more; a negative number throws.</param>
    public static RttBand For(int days) => days switch
    {
        < 0 => throw new ArgumentOutOfRangeException(nameof(days), "Days waited must be 0 or more"),
        <= 7 => All[0],
        >= 729 => All[^1],
        _ => All[((days + 6) / 7) - 1],
    };
}
