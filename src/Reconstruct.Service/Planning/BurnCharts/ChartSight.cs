using Reconstruct.Core.People;

namespace Reconstruct.Service.Planning.BurnCharts;

/// <summary>Whose size a reader may see: that of another person only after saving one's own of the same burn, so that two estimates stay two. Hazard: HAZ-102.</summary>
public static class ChartSight
{
    /// <summary>What a list says in place of a size that is not shown yet.</summary>
    public const string Hidden = "Saved. Its size is shown here after you have saved your own of a burn on the same day";

    /// <summary>Days of saved charts that say another day than this one: of the reader for another's chart, of everybody else for the reader's own. One burn with two days is compared with nothing.</summary>
    /// <param name="all">Every chart of the pathway.</param>
    public static IReadOnlyList<DateOnly> OtherDays(BurnChart chart, IEnumerable<BurnChart> all, PersonId? me) => me is null || chart.SetAsideAt is not null || Shows(chart, all, me) != (chart.By == me)
        ? []
        : [.. all.Where(c => (c.By == me) != (chart.By == me) && c is { SavedAt: not null, SetAsideAt: null } && !all.Any(mine => mine.By == chart.By && mine.BurnedOn == c.BurnedOn && mine is { SavedAt: not null, SetAsideAt: null }))
            .Select(c => c.BurnedOn).Where(day => day != chart.BurnedOn).Distinct().Order()];

    /// <param name="all">Every chart of the pathway.</param>
    public static bool Shows(BurnChart chart, IEnumerable<BurnChart> all, PersonId? me) => chart.SavedAt is null || chart.SetAsideAt is not null
        || (me is not null && (chart.By == me || all.Any(c => c.By == me && c.BurnedOn == chart.BurnedOn && c is { SavedAt: not null, SetAsideAt: null })));
}
