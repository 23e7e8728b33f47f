using Reconstruct.Core.Planning.Body;
using Reconstruct.Core.Planning.Burns;

namespace Reconstruct.Core.Planning.BurnCharts;

/// <summary>One half of a region of the Lund and Browder chart, divided into cells.</summary>
/// <param name="Id">Id of the half, as <see cref="ChartPart.Id"/> has it: <c>left-thigh-front</c>.</param>
/// <param name="Name">Its name: "Left thigh, front".</param>
/// <param name="Outline">The drawing that it stands on.</param>
/// <param name="Region">The region of the drawing.</param>
/// <param name="Runs">Its cells, row by row from the top and from the left; this order numbers them from 0.</param>
public sealed record CellPart(string Id, string Name, BodyOutline Outline, BodyRegion Region, IReadOnlyList<CellRun> Runs)
{
    /// <summary>How many cells it has, 1 or more.</summary>
    public int Count { get; } = Runs.Sum(r => r.Count);

    /// <summary>Size of the half in percent of the body surface at an age. Source: <see cref="BurnSources.LundBrowder"/>.</summary>
    public ChartPart At(ChartAge age) => LundBrowder.Part(Region.Region!.Value, Region.Half!.Value, age)!;

    /// <summary>The stretches of rows that cells <paramref name="from"/> to <paramref name="from"/> + <paramref name="count"/> - 1 are.</summary>
    public IEnumerable<CellRun> Slice(int from, int count)
    {
        var first = 0;
        foreach (var run in Runs)
        {
            var (low, high) = (Math.Max(from, first), Math.Min(from + count, first + run.Count));
            if (low < high) yield return new(run.Row, run.Column + low - first, high - low);
            first += run.Count;
        }
    }
}
