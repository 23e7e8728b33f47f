using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Planning.Expansion;

/// <summary>The day on which an expander would hold what is wanted at the pace so far, or why none is given. It is arithmetic and no plan.</summary>
/// <param name="Ground">What it rests on.</param>
/// <param name="On">London day; null unless <paramref name="Ground"/> is <see cref="ForecastGround.Pace"/>.</param>
/// <param name="PaceMl">What went in after the operation less what was drawn off, in mL.</param>
/// <param name="PaceDays">Days in London from the operation to the last change, 0 or more.</param>
public sealed record ExpanderForecast(ForecastGround Ground, DateOnly? On, decimal PaceMl, int PaceDays)
{
    /// <summary>The forecast. A look at which nothing changed counts for what says stop, and not as a filling; neither does what went in at the operation. Source: see <see cref="ExpanderLog.ForecastOn"/>.</summary>
    /// <param name="ledger">The fillings.</param>
    /// <param name="today">Today in London: no day before it is given.</param>
    public static ExpanderForecast Of(FillingLedger ledger, DateOnly today)
    {
        List<FillingEvent> changes = [.. ledger.Lines.Select(l => l.Event).Where(e => e.Ml != 0 && !e.AtOperation)];
        var pace = changes.Sum(e => e.Ml);
        var days = changes.Count == 0 ? 0 : LondonTime.DateOf(changes[^1].At).DayNumber - ledger.Volumes.PlacedOn.DayNumber;
        var on = Log(ledger, changes).ForecastOn;
        return ledger switch
        {
            { RemainingMl: 0 } => Without(ForecastGround.Reached),
            { Stops.Count: > 0 } => Without(ForecastGround.Stop),
            _ when changes.Where(e => e.Ml > 0).DistinctBy(e => LondonTime.DateOf(e.At)).Count() < 2 => Without(ForecastGround.TooFew),
            _ when on is null => Without(ForecastGround.NoPace),
            _ when on < today => Without(ForecastGround.Past),
            _ => new(ForecastGround.Pace, on, pace, days),
        };

        ExpanderForecast Without(ForecastGround ground) => new(ground, null, pace, days);
    }

    private static ExpanderLog Log(FillingLedger ledger, IEnumerable<FillingEvent> changes)
    {
        ExpanderFill operation = new(ledger.Volumes.PlacedOn, (double)ledger.Lines.Where(l => l.Event.AtOperation).Sum(l => l.Event.Ml), false, false); // what says stop is asked of the ledger
        return ExpanderLog.Make((double)ledger.Volumes.TargetMl, (double)ledger.Volumes.LimitMl,
            [operation, .. changes.Select(e => new ExpanderFill(LondonTime.DateOf(e.At), (double)e.Ml, false, false))]).Value;
    }
}
