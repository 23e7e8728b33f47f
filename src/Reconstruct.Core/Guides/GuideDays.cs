using System.Globalization;

namespace Reconstruct.Core.Guides;

/// <summary>The days of one step of getting better, as one source gives them. Usual there; a promise to nobody.</summary>
/// <param name="From">First day, 0 to 3,650; 0 is the day of the operation or treatment.</param>
/// <param name="To">Last day, no earlier than <paramref name="From"/>; null when the step goes on.</param>
/// <param name="Source">Where the days were read, and on which day that was.</param>
public sealed record GuideDays(int From, int? To, Source Source)
{
    /// <summary>The last day that a step may name: ten years on.</summary>
    public const int Latest = 3650;

    /// <summary>The days in words: "Day of the operation or treatment", "Days 1 to 5", "The first 2 weeks", "2 to 3 weeks after". Only whole weeks are told in weeks.</summary>
    public string Label => (From, To) switch
    {
        (0, 0) => "Day of the operation or treatment",
        (0, null) => "From the day of the operation or treatment on",
        (0, { } to) when Weeks(to) is { } weeks => $"The first {weeks} weeks",
        (0, { } to) => $"From the day of the operation or treatment to {Day(to)}",
        (_, null) => $"From {(Weeks(From) is { } weeks ? $"{weeks} weeks" : Day(From))} on",
        (_, { } to) when to == From => Weeks(From) is { } weeks ? $"{weeks} weeks after" : Upper(Day(From)),
        (_, { } to) when Weeks(From) is { } first && Weeks(to) is { } last => $"{first} to {last} weeks after",
        (_, { } to) => string.Create(CultureInfo.InvariantCulture, $"Days {From} to {to}"),
    };

    /// <summary>True when this step does not begin before the other, and does not end before it when both begin on one day.</summary>
    public bool Follows(GuideDays other) => From > other.From || (From == other.From && (To ?? int.MaxValue) >= (other.To ?? int.MaxValue));

    private static string? Weeks(int day) => day >= 14 && day % 7 == 0 ? (day / 7).ToString(CultureInfo.InvariantCulture) : null;

    private static string Day(int day) => string.Create(CultureInfo.InvariantCulture, $"day {day}");

    private static string Upper(string text) => $"D{text[1..]}";
}
