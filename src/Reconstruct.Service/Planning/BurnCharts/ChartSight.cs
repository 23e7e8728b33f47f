using Reconstruct.Core.People;

namespace Reconstruct.Service.Planning.BurnCharts;

/// <summary>Whose size a reader may see: that of another person only after saving one's own of the same burn, so that two estimates stay two. Hazard: HAZ-102.</summary>
public static class ChartSight
{
    /// <summary>What a list says in place of a size that is not shown yet.</summary>
    public const string Hidden = "Saved. Its size is shown here after you have saved your own";

    /// <param name="all">Every chart of the pathway.</param>
    public static bool Shows(BurnChart chart, IEnumerable<BurnChart> all, PersonId? me) => chart.SavedAt is null || chart.SetAsideAt is not null
        || (me is not null && (chart.By == me || all.Any(c => c.By == me && c.BurnedOn == chart.BurnedOn && c is { SavedAt: not null, SetAsideAt: null })));
}
