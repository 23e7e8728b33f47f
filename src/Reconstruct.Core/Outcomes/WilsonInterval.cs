namespace Reconstruct.Core.Outcomes;

/// <summary>The 95% Wilson score interval of a share: how far the true rate may lie from the one that was counted.</summary>
/// <remarks>
/// With p = events ÷ n and z = 1.959964: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n).
/// Source: Wilson EB. J Am Stat Assoc 1927;22:209-212. Worked check: 7 of 264 gives 1.3% to 5.4%.
/// </remarks>
public sealed record WilsonInterval
{
    /// <summary>The normal quantile for 95%, two-sided.</summary>
    public const double Z = 1.959963984540054;

    private WilsonInterval(double low, double high) => (Low, High) = (low, high);

    /// <summary>Lower end, 0 to 1; exactly 0 when there was no event.</summary>
    public double Low { get; }

    /// <summary>Upper end, 0 to 1; exactly 1 when every case was an event.</summary>
    public double High { get; }

    /// <summary>The interval of some events among a number of cases.</summary>
    /// <param name="events">Events, 0 to <paramref name="of"/>.</param>
    /// <param name="of">Cases, 1 or more.</param>
    public static WilsonInterval Of(int events, int of)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(of, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(events);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(events, of);
        var (share, n) = (events / (double)of, (double)of);
        var (middle, whole) = (share + Z * Z / (2 * n), 1 + Z * Z / n);
        var half = Z * Math.Sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        return new(events == 0 ? 0 : (middle - half) / whole, events == of ? 1 : (middle + half) / whole);
    }
}
