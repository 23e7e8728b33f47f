using System.Runtime.InteropServices;

namespace Reconstruct.Core.Planning.Drawings;

/// <summary>The rectangle of least area round some points, whichever way it lies.</summary>
/// <remarks>One of its sides lies along a side of the hull of the points. Source: Freeman H, Shapira R. Determining the minimum-area encasing rectangle for an arbitrary closed curve. Commun ACM 1975;18:409-413.</remarks>
/// <param name="Centre">Its centre.</param>
/// <param name="Length">Its longer side, in the units of the points.</param>
/// <param name="Width">Its shorter side.</param>
/// <param name="TurnDegrees">How far its longer side is turned from the x axis, anticlockwise, above -90 to 90.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BoundingBox(PlanPoint Centre, double Length, double Width, double TurnDegrees)
{
    /// <summary>The rectangle of these points; throws when there are none.</summary>
    public static BoundingBox Of(IReadOnlyList<PlanPoint> points)
    {
        var hull = Hull(points);
        return Enumerable.Range(0, hull.Count).Select(i => Along(hull, hull[(i + 1) % hull.Count] - hull[i])).MinBy(b => b.Length * b.Width);
    }

    /// <summary>A point seen from the rectangle: its centre is the origin, and its longer side the x axis.</summary>
    public PlanPoint Seen(PlanPoint point) => (point - Centre).Turned(PlanPoint.Origin, -TurnDegrees);

    private static BoundingBox Along(List<PlanPoint> hull, PlanPoint side)
    {
        var degrees = side == default ? 0 : Math.Atan2(side.Y, side.X) * 180 / Math.PI;
        List<PlanPoint> level = [.. hull.Select(p => p.Turned(PlanPoint.Origin, -degrees))];
        var (left, right, low, high) = (level.Min(p => p.X), level.Max(p => p.X), level.Min(p => p.Y), level.Max(p => p.Y));
        var centre = new PlanPoint((left + right) / 2, (low + high) / 2).Turned(PlanPoint.Origin, degrees);
        var (along, across) = (right - left, high - low);
        return along >= across ? new(centre, along, across, Half(degrees)) : new(centre, across, along, Half(degrees + 90));
    }

    /// <summary>A line has no direction: half a turn is none.</summary>
    private static double Half(double degrees)
    {
        var half = degrees % 180;
        return half <= -90 ? half + 180 : half > 90 ? half - 180 : half;
    }

    private static List<PlanPoint> Hull(IReadOnlyList<PlanPoint> points)
    {
        List<PlanPoint> sorted = [.. points.Distinct().OrderBy(p => p.X).ThenBy(p => p.Y)];
        if (sorted.Count < 3) return sorted.Count > 0 ? sorted : throw new ArgumentOutOfRangeException(nameof(points), "There must be 1 point or more");
        var (lower, upper) = (Chain(sorted), Chain(Enumerable.Reverse(sorted)));
        return [.. lower.SkipLast(1), .. upper.SkipLast(1)];
    }

    private static List<PlanPoint> Chain(IEnumerable<PlanPoint> sorted)
    {
        List<PlanPoint> chain = [];
        foreach (var point in sorted)
        {
            while (chain.Count > 1 && Cross(chain[^2], chain[^1], point) <= 0) chain.RemoveAt(chain.Count - 1);
            chain.Add(point);
        }
        return chain;
    }

    private static double Cross(PlanPoint a, PlanPoint b, PlanPoint c) => ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));
}
