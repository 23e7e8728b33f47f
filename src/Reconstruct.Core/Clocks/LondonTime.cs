using System.Globalization;

namespace Reconstruct.Core.Clocks;

/// <summary>Instants and the clock on the wall in London. Durations are always counted between instants, so a changed clock never adds or takes an hour.</summary>
/// <remarks>Source: the time zone "Europe/London" of the system's tz database.</remarks>
public static class LondonTime
{
    /// <summary>Code of a time that the clocks leave out on the last Sunday of March.</summary>
    public const string SkippedCode = "time-skipped";

    /// <summary>Code of a time that comes twice on the last Sunday of October.</summary>
    public const string RepeatedCode = "time-repeated";

    /// <summary>The zone.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The same instant with London's offset.</summary>
    public static DateTimeOffset Local(DateTimeOffset instant) => instant.ToOffset(Zone.GetUtcOffset(instant));

    /// <summary>The day in London at an instant.</summary>
    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant).DateTime);

    /// <summary>The time on the wall in London at an instant.</summary>
    public static TimeOnly TimeOf(DateTimeOffset instant) => TimeOnly.FromDateTime(Local(instant).DateTime);

    /// <summary>The instant at which a day begins in London.</summary>
    public static DateTimeOffset StartOf(DateOnly date) => Candidates(date, TimeOnly.MinValue)[0];

    /// <summary>The instant at which a clock in London shows this; refuses a time that is left out, and one that comes twice unless told which.</summary>
    public static Result<DateTimeOffset> At(DateOnly date, TimeOnly time, RepeatedHour repeated = RepeatedHour.Ask) => Candidates(date, time) switch
    {
        [] => new Refusal(SkippedCode, $"There was no {time:HH\\:mm} on {date.InWords()}: the clocks went forward"),
        [var only] => only,
        [var first, ..] when repeated == RepeatedHour.First => first,
        [.., var second] when repeated == RepeatedHour.Second => second,
        _ => new Refusal(RepeatedCode, $"{time:HH\\:mm} came twice on {date.InWords()}: say whether it was summer time or GMT"),
    };

    /// <summary>An instant as "08:00 on Wednesday 25 November 2026", London time; in the hour that comes twice it says which.</summary>
    public static string Words(DateTimeOffset instant)
    {
        var local = Local(instant);
        var twice = Candidates(DateOf(instant), TimeOf(instant)).Count > 1;
        var which = !twice ? "" : local.Offset == TimeSpan.Zero ? " (GMT)" : " (summer time)";
        return local.ToString("HH:mm", CultureInfo.InvariantCulture) + which + local.ToString(" 'on' dddd d MMMM yyyy", CultureInfo.InvariantCulture);
    }

    private static List<DateTimeOffset> Candidates(DateOnly date, TimeOnly time) =>
        [.. new[] { TimeSpan.FromHours(1), TimeSpan.Zero }
            .Select(offset => new DateTimeOffset(date, time, offset))
            .Where(instant => Zone.GetUtcOffset(instant) == instant.Offset)];
}
