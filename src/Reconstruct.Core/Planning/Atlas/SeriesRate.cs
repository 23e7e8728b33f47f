using Reconstruct.Core.Outcomes;

namespace Reconstruct.Core.Planning.Atlas;

/// <summary>One rate of a published series, with its 95% Wilson interval where one can be given.</summary>
/// <param name="Outcome">What was counted.</param>
/// <param name="Percent">As printed, 0 to 100; null when it is a range or not given.</param>
/// <param name="Decimals">Decimal places that were printed, 0 to 3.</param>
/// <param name="LowPercent">Lower end of a printed range; null when none was.</param>
/// <param name="HighPercent">Upper end of a printed range; null when none was.</param>
/// <param name="Events">Events, where the source counts them; 0 to <paramref name="Of"/>.</param>
/// <param name="Of">Cases; null when not known.</param>
/// <param name="Note">What to know about it; null when there is nothing.</param>
public sealed record SeriesRate(
    FlapOutcome Outcome, double? Percent, int Decimals, double? LowPercent, double? HighPercent, int? Events, int? Of, string? Note)
{
    /// <summary>The fewest and the most events that the printed percentage, rounded either way at a half, can stand for; null when there is no such number or no number of cases.</summary>
    public (int Fewest, int Most)? Counts
    {
        get
        {
            if (Of is not { } of) return null;
            if (Events is { } counted) return (counted, counted);
            if (Percent is not { } percent) return null;
            var half = Half(Decimals);
            var fewest = (int)Math.Ceiling(Math.Max(0m, (decimal)percent - half) * of / 100m);
            var most = (int)Math.Floor(Math.Min(100m, (decimal)percent + half) * of / 100m);
            return fewest <= most ? (fewest, most) : null;
        }
    }

    /// <summary>What the interval stands on.</summary>
    public RateBasis Basis => (Of, Percent, Events, Counts) switch
    {
        (null, _, _, _) or (_, null, null, _) => RateBasis.NotKnown,
        (_, _, not null, _) => RateBasis.Counted,
        (_, _, _, null) => RateBasis.NoCountFits,
        (_, _, _, var (fewest, most)) => fewest == most ? RateBasis.WorkedOut : RateBasis.SeveralCounts,
    };

    /// <summary>The 95% interval in per cent, 0 to 100; null when there is none.</summary>
    public (double LowPercent, double HighPercent)? Interval => Of is { } of && Counts is var (fewest, most)
        ? (100 * WilsonInterval.Of(fewest, of).Low, 100 * WilsonInterval.Of(most, of).High)
        : null;

    /// <summary>The rate of the counted events in per cent; null when they were not counted.</summary>
    public double? CountedPercent => Events is { } events && Of is { } of ? 100.0 * events / of : null;

    /// <summary>True when events, cases and the printed percentage cannot all be right.</summary>
    public bool Disagrees => Basis == RateBasis.NoCountFits
        || (CountedPercent is { } counted && Percent is { } printed && Math.Abs((decimal)counted - (decimal)printed) > Half(Decimals));

    private static decimal Half(int decimals)
    {
        var half = 0.5m;
        for (var i = 0; i < decimals; i++) half /= 10;
        return half;
    }
}
