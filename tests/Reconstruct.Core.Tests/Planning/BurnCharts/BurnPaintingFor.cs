using System.Text.Json;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Planning.BurnCharts;

namespace Reconstruct.Core.Tests.Planning.BurnCharts;

/// <summary>Paintings made the only way there is: from JSON.</summary>
public sealed class BurnPaintingFor(BurnCells cells)
{
    public BurnPainting With(params PaintedRun[] runs) => PaintingReader.Read(Json(runs), cells).Value;

    private string Json(PaintedRun[] runs) => JsonSerializer.Serialize(new
    {
        version = 1,
        cells = cells.Mark,
        painted = runs.GroupBy(r => r.PartId, StringComparer.Ordinal).Select(g => new { part = g.Key, runs = g.OrderBy(r => r.From).Select(r => new { depth = EnumText.Kebab(r.Depth), from = r.From, count = r.Count }) }),
    });
}
