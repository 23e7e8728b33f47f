using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Reconstruct.Core.Planning.Body;
using Reconstruct.Core.Planning.Burns;

namespace Reconstruct.Core.Planning.BurnCharts;

/// <summary>Every half of the Lund and Browder chart divided into cells of one size on the front and the back of the body. The same outlines give the same cells.</summary>
/// <remarks>
/// A cell belongs to the region that its centre lies in, and each cell of a half counts for the same part of it: the drawing is flat and the body is not, so what is
/// painted at an edge stands for more skin than the same number of cells in the middle.
/// </remarks>
public sealed class BurnCells
{
    /// <summary>Side of a cell in millimetres of the drawing.</summary>
    public const double SideMm = 10;

    private BurnCells(IReadOnlyList<CellPart> parts) => (Parts, Mark) = (parts, MarkOf(parts));

    /// <summary>Every half, in the order of the chart from the head down.</summary>
    public IReadOnlyList<CellPart> Parts { get; }

    /// <summary>12 hexadecimal digits that change when any cell does, so that a chart is never read on cells that it was not painted on.</summary>
    public string Mark { get; }

    /// <summary>The half with this id; null when there is none.</summary>
    public CellPart? Find(string id) => Parts.FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.Ordinal));

    /// <summary>Divides the front and the back.</summary>
    public static BurnCells Of(BodyOutlines outlines)
    {
        var drawn = new[] { outlines.Front, outlines.Back }.SelectMany(o => o.Regions, (o, r) => Divide(o, r)).ToDictionary(p => p.Id, StringComparer.Ordinal);
        return new([.. LundBrowder.Parts(ChartAge.Adult).Select(p => drawn[p.Id])]);
    }

    private static CellPart Divide(BodyOutline outline, BodyRegion region)
    {
        var half = region.Half!.Value;
        var id = LundBrowder.Part(region.Region!.Value, half, ChartAge.Adult)!.Id;
        var runs = new List<CellRun>();
        for (var row = 0; row * SideMm < outline.HeightMm; row++)
        {
            for (var column = 0; column * SideMm < outline.WidthMm; column++)
            {
                if (!region.Contains(new((column + 0.5) * SideMm, outline.HeightMm - ((row + 0.5) * SideMm)))) continue;
                if (runs is [.., var last] && last.Row == row && last.Column + last.Count == column) runs[^1] = last with { Count = last.Count + 1 };
                else runs.Add(new(row, column, 1));
            }
        }

        return new(id, half == ChartHalf.Once ? region.Name : $"{region.Name}, {(half == ChartHalf.Front ? "front" : "back")}", outline, region, runs);
    }

    private static string MarkOf(IReadOnlyList<CellPart> parts)
    {
        var text = string.Join('\n', parts.Select(p => $"{p.Id} {string.Join(' ', p.Runs.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Row}.{r.Column}.{r.Count}")))}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
    }
}
