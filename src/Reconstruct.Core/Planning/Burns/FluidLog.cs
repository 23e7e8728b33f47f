namespace Reconstruct.Core.Planning.Burns;

/// <summary>Fluid and urine hour by hour. One that exists has each hour once, and only hours that are over.</summary>
public sealed record FluidLog
{
    /// <summary>Code: the same hour stands in two rows.</summary>
    public const string TwiceCode = "fluid-hour-twice";

    /// <summary>Code: the hour is not over at the time of looking.</summary>
    public const string NotOverCode = "fluid-hour-not-over";

    private FluidLog(IReadOnlyList<FluidHour> hours) => Hours = hours;

    /// <summary>The hours, first to last.</summary>
    public IReadOnlyList<FluidHour> Hours { get; }

    /// <summary>All fluid of the log in mL, of the hours in which it was recorded; null when it was recorded in none, which is not 0 mL.</summary>
    public double? FluidMl => Hours.Any(h => h.FluidMl is not null) ? Hours.Sum(h => h.FluidMl ?? 0) : null;

    /// <summary>Makes a log; an empty one is taken. Refuses an hour given twice and one that is not over, each by its row.</summary>
    /// <param name="hours">The rows, in any order; hours from 1.</param>
    /// <param name="hoursSinceBurn">Real hours since the burn, 0 or more.</param>
    public static Result<FluidLog> Make(IReadOnlyList<FluidHour> hours, double hoursSinceBurn)
    {
        var refusals = new List<Refusal>();
        for (var i = 0; i < hours.Count; i++)
        {
            if (hours.Take(i).Any(h => h.Hour == hours[i].Hour)) refusals.Add(new(TwiceCode, $"Enter hour {hours[i].Hour} once", $"log[{i}].hour"));
            if (hours[i].Hour > hoursSinceBurn) refusals.Add(new(NotOverCode, $"Enter hour {hours[i].Hour} from the burn when it is over", $"log[{i}].hour"));
        }

        return refusals.Count > 0 ? refusals : new FluidLog([.. hours.OrderBy(h => h.Hour)]);
    }
}
