namespace Reconstruct.Core.Clinic;

/// <summary>
/// One worked-out value of one version of a form over time, as it was answered: no smoothing, no value between two points, and nothing said of what is good or bad. Versions of a form are
/// never joined, since a form that changes its meaning gets a new version.
/// </summary>
public sealed record ValueSeries
{
    private static readonly decimal[] Steps = [1, 2, 5, 10];

    private ValueSeries(FormItem item, string version, IReadOnlyList<ValuePoint> points, decimal least, decimal most) =>
        (Item, Version, Points, Least, Most) = (item, version, points, least, most);

    /// <summary>The value, as the form defines it.</summary>
    public FormItem Item { get; }

    /// <summary>Version of the form.</summary>
    public string Version { get; }

    /// <summary>Every time that it was answered, the earliest first. What is not known is there without a value.</summary>
    public IReadOnlyList<ValuePoint> Points { get; }

    /// <summary>The bottom of a scale that holds every value: the least that the form allows, else zero, or less where a value or the line is less.</summary>
    public decimal Least { get; }

    /// <summary>The top of that scale: the greatest that the form allows, else 1, 2 or 5 times a power of ten; always above <see cref="Least"/>.</summary>
    public decimal Most { get; }

    /// <summary>Runs of known values that follow each other: a line may join the points of one run, and never two runs, since what lies between them is not known.</summary>
    public IReadOnlyList<IReadOnlyList<ValuePoint>> Runs
    {
        get
        {
            List<List<ValuePoint>> runs = [[]];
            foreach (var point in Points)
            {
                if (point.Value is null) runs.Add([]);
                else runs[^1].Add(point);
            }
            return [.. runs.Where(r => r.Count > 0)];
        }
    }

    /// <summary>True when at least two known values lie on different days.</summary>
    public bool CanBeDrawn => Points.Where(p => p.Value is not null).Select(p => p.On).Distinct().Skip(1).Any();

    /// <summary>Makes a series of points in any order.</summary>
    /// <param name="item">The value, as the form defines it.</param>
    /// <param name="version">Version of the form.</param>
    /// <param name="points">One for each time that it was answered.</param>
    public static ValueSeries Of(FormItem item, string version, IEnumerable<ValuePoint> points)
    {
        List<ValuePoint> ordered = [.. points.OrderBy(p => p.On)];
        var values = ordered.Select(p => p.Value).Append(item.Line?.Value).OfType<decimal>().ToList();
        var least = Math.Min(item.Min ?? 0, values.DefaultIfEmpty(0).Min());
        var highest = values.DefaultIfEmpty(0).Max();
        var most = item.Max is { } max && max >= highest && max > least ? max : Round(Math.Max(highest, least + 1));
        return new(item, version, ordered, least, most);
    }

    /// <summary>The least of 1, 2 or 5 times a power of ten that is not below it; one above it for what is zero or less.</summary>
    private static decimal Round(decimal highest)
    {
        if (highest <= 0) return 1;
        var ten = 1m;
        while (ten < highest) ten *= 10;
        while (ten / 10 >= highest) ten /= 10;
        return Steps.Select(s => s * ten / 10).First(t => t >= highest);
    }
}
