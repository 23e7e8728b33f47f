namespace Reconstruct.Service.Data;

/// <summary>The one clock. Times are UTC and carry whole microseconds, which is what both engines keep; days are London's.</summary>
public sealed class Clock(TimeProvider time)
{
    public static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public DateTimeOffset Now => Truncate(time.GetUtcNow());

    public DateOnly Today => DateIn(Now);

    /// <summary>The day in London at this instant.</summary>
    public static DateOnly DateIn(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, London).DateTime);

    private static DateTimeOffset Truncate(DateTimeOffset t) => new(t.UtcTicks - (t.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
}
