using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.BurnCharts;
using Reconstruct.Core.Planning.Burns;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Planning.Body;

namespace Reconstruct.Service.Planning.BurnCharts;

/// <summary>Reads of burn charts.</summary>
public static class ChartQueries
{
    /// <summary>The cells that this program paints on.</summary>
    public static readonly BurnCells Cells = BurnCells.Of(BodyFiles.Outlines);

    public static Task<BurnChart?> BurnChart(this ServiceDb db, BurnChartId id, CancellationToken ct) => db.Set<BurnChart>().FirstOrDefaultAsync(c => c.Id == id, ct);

    /// <summary>Every chart of a pathway, the latest burn first and then the latest chart.</summary>
    public static async Task<IReadOnlyList<BurnChart>> BurnCharts(this ServiceDb db, PathwayId id, CancellationToken ct) =>
        [.. (await db.Set<BurnChart>().AsNoTracking().Where(c => c.PathwayId == id).ToListAsync(ct)).OrderByDescending(c => c.BurnedOn).ThenByDescending(c => c.StartedAt)];

    /// <summary>What was painted; blank before the first save. A refusal when it was painted on another outline than this program has: the numbers stand, the picture cannot be drawn.</summary>
    public static Result<BurnPainting> Read(this BurnChart chart) => chart.Painting is null ? BurnPainting.Blank(Cells) : PaintingReader.Read(chart.Painting, Cells);

    /// <summary>The column that the record's day of birth gives for a day; null when the day of birth is not known or lies after it.</summary>
    public static async Task<ChartAge?> ColumnOn(this ServiceDb db, Pathway pathway, DateOnly burnedOn, CancellationToken ct) =>
        (await db.Patient((await db.Survivor(pathway.PatientId, ct))!.Value, ct))?.BirthDate is { } born && ChartColumn.On(born, burnedOn) is { Ok: true } column
            ? column.Value
            : null;
}
