using Reconstruct.Core;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.BurnCharts;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;

namespace Reconstruct.Service.Planning.BurnCharts;

/// <summary>Stores what was painted or entered, with the size that is reckoned from it here. No number is taken from the browser. Hazard: HAZ-102.</summary>
public static class SaveBurnChart
{
    public const string AnotherCode = "burn-chart-of-another";

    public static async Task<Result<BurnChart>> Run(ServiceDb db, BurnChartId id, int seenVersion, BurnPainting painting, CancellationToken ct)
    {
        if (await db.BurnChart(id, ct) is not { } chart || await db.Pathway(chart.PathwayId, ct) is not { } pathway) return Refusals.NotFound("burn chart");
        if (chart.By != db.Acting.Person) return new Refusal(AnotherCode, $"This is the estimate of {chart.ByName}. Start a chart of your own, so that the two can be compared", "painting");
        if (chart.SetAsideAt is not null) return new Refusal("burn-chart-set-aside", "This chart was entered in error. Start another", "painting");
        if (chart.Version != seenVersion) return Refusals.ChangedSince("burn chart");

        if (await db.ColumnOn(pathway, chart.BurnedOn, ct) is { } column) (chart.Age, chart.AgeFromRecord) = (column, true);
        var extent = painting.At(chart.Age);
        (chart.TbsaPercent, chart.ErythemaPercent) = (extent.TbsaPercent, extent.ErythemaPercent);
        (chart.Painting, chart.SavedAt) = (PaintingWriter.Write(painting), db.Clock.Now);
        return await db.Save(chart, "Saved a burn chart", ct);
    }
}
