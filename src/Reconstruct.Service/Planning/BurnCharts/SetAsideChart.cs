using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.BurnCharts;

/// <summary>Says that a burn chart was entered in error. It is shown struck and counts nowhere from then on. Hazard: HAZ-122.</summary>
public static class SetAsideChart
{
    public static async Task<Result<BurnChart>> Run(ServiceDb db, BurnChartId id, int seenVersion, string? reason, CancellationToken ct)
    {
        if (await db.BurnChart(id, ct) is not { } chart) return Refusals.NotFound("burn chart");
        if (!May(db, chart)) return new Refusal(SaveBurnChart.AnotherCode, $"Only a surgeon, or {chart.ByName}, can say that it was entered in error", SetAside.ReasonField);
        if (chart.SetAsideAt is not null) return new Refusal("burn-chart-set-aside", "It was said to be entered in error already", SetAside.ReasonField);
        if (chart.Version != seenVersion) return Refusals.ChangedSince("burn chart");
        var why = SetAside.Reason(reason);
        if (!why.Ok) return why.As<BurnChart>();

        (chart.SetAsideAt, chart.SetAsideByName, chart.SetAsideReason) = (db.Clock.Now, db.Acting.Name, why.Value);
        return await db.Save(chart, "Said that a burn chart was entered in error", ct);
    }

    public static bool May(ServiceDb db, BurnChart chart) => db.Acting.Is(Role.Surgeon) || (chart.By is { } by && by == db.Acting.Person);
}
