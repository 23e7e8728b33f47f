namespace Reconstruct.Core.Ward;

/// <summary>When a free flap is looked at after the operation: every 30 minutes to 24 hours, 60 to 48, 120 to 72, then every 8 hours.</summary>
/// <remarks>
/// Counted so: the first check is 30 minutes after the start, none is at the start itself, and the one at the end of a stretch belongs to that stretch.
/// So 48 in the first 24 hours, 24 in the next, 12 in the third: 84 up to and with the one at 72 hours. The first after that is at 80 hours.
/// Source: NHS Greater Glasgow and Clyde, Canniesburn unit, free flap monitoring. It is that unit's rule; others differ (one series of 335 flaps: hourly for 48 hours, then 4 times a day).
/// </remarks>
public static class FlapChecks
{
    /// <summary>The rule as it was read.</summary>
    public static Source Source { get; } = new(
        "NHS Greater Glasgow and Clyde (Canniesburn), free flap monitoring: every 30 minutes to 24 hours, 60 minutes to 48 hours, 120 minutes to 72 hours, 8-hourly after", Standing: SourceStanding.Secondary);

    private static readonly (TimeSpan Until, TimeSpan Every)[] Stretches =
    [
        (TimeSpan.FromHours(24), TimeSpan.FromMinutes(30)),
        (TimeSpan.FromHours(48), TimeSpan.FromMinutes(60)),
        (TimeSpan.FromHours(72), TimeSpan.FromMinutes(120)),
        (TimeSpan.MaxValue, TimeSpan.FromHours(8)),
    ];

    /// <summary>Every check up to and with <paramref name="until"/> after the start; none when that is under 30 minutes.</summary>
    public static IReadOnlyList<FlapCheck> Until(DateTimeOffset start, TimeSpan until) => [.. From(start).TakeWhile(c => c.After <= until)];

    /// <summary>The first check that is due after an instant; one due at that very instant is not after it.</summary>
    public static FlapCheck Next(DateTimeOffset start, DateTimeOffset asAt) => From(start).First(c => c.At > asAt);

    private static IEnumerable<FlapCheck> From(DateTimeOffset start)
    {
        var after = TimeSpan.Zero;
        for (var number = 1; ; number++)
        {
            var every = Stretches.First(s => after < s.Until).Every;
            after += every;
            yield return new(number, start + after, after, every);
        }
    }
}
