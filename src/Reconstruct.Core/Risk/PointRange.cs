namespace Reconstruct.Core.Risk;

/// <summary>A score of which something may be unknown: the fewest and the most points that it can have.</summary>
/// <param name="Low">Fewest.</param>
/// <param name="High">Most; the same when everything is known.</param>
public sealed record PointRange(int Low, int High)
{
    /// <summary>No point.</summary>
    public static PointRange None { get; } = new(0, 0);

    /// <summary>The score when everything is known; null when not.</summary>
    public int? Known => Low == High ? Low : null;

    /// <summary>So many points.</summary>
    public static PointRange Of(int points) => new(points, points);

    /// <summary>These points for yes, none for no, either for unknown. Points may be negative.</summary>
    public static PointRange When(bool? holds, int points) => holds switch
    {
        true => Of(points),
        false => None,
        null => new(Math.Min(0, points), Math.Max(0, points)),
    };

    /// <summary>Both together.</summary>
    public static PointRange operator +(PointRange one, PointRange other) => new(one.Low + other.Low, one.High + other.High);

    /// <summary>All together.</summary>
    public static PointRange Sum(IEnumerable<PointRange> parts) => parts.Aggregate(None, (a, b) => a + b);
}
