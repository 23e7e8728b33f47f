namespace Reconstruct.Core.Planning;

/// <summary>Plane geometry that every plan uses: lengths, areas and arcs, in millimetres and degrees.</summary>
public static class Plane
{
    /// <summary>How far, in degrees, one point of a drawn curve is from the next at most.</summary>
    private const double Fineness = 3;

    /// <summary>Fewest parts that a drawn curve has.</summary>
    private const int FewestParts = 24;

    /// <summary>Length of the line through the points in order.</summary>
    public static double Length(IReadOnlyList<PlanPoint> points)
    {
        var length = 0.0;
        for (var i = 1; i < points.Count; i++) length += points[i - 1].To(points[i]);
        return length;
    }

    /// <summary>Area inside an outline that does not cross itself (the shoelace rule), never negative.</summary>
    public static double Area(IReadOnlyList<PlanPoint> points)
    {
        var twice = 0.0;
        for (var i = 0; i < points.Count; i++)
        {
            var (a, b) = (points[i], points[(i + 1) % points.Count]);
            twice += (a.X * b.Y) - (b.X * a.Y);
        }
        return Math.Abs(twice) / 2;
    }

    /// <summary>Angle at a point between the ways to two others, in degrees, 0 to 180.</summary>
    public static double Angle(PlanPoint from, PlanPoint at, PlanPoint to)
    {
        var (a, b) = (from - at, to - at);
        return Math.Abs(Math.Atan2((a.X * b.Y) - (a.Y * b.X), (a.X * b.X) + (a.Y * b.Y))) * 180 / Math.PI;
    }

    /// <summary>Points along an arc, both ends among them.</summary>
    /// <param name="centre">Its centre.</param>
    /// <param name="radius">Its radius in millimetres.</param>
    /// <param name="from">Where it begins, in degrees from the x axis.</param>
    /// <param name="to">Where it ends; more than <paramref name="from"/> to go anticlockwise, less to go clockwise.</param>
    public static IReadOnlyList<PlanPoint> Arc(PlanPoint centre, double radius, double from, double to)
    {
        var steps = Math.Max(FewestParts, (int)Math.Ceiling(Math.Abs(to - from) / Fineness));
        return [.. Enumerable.Range(0, steps + 1).Select(i => centre + PlanPoint.Polar(radius, from + ((to - from) * i / steps)))];
    }

    /// <summary>A whole circle, as an outline.</summary>
    public static IReadOnlyList<PlanPoint> Circle(PlanPoint centre, double radius) => [.. Arc(centre, radius, 0, 360).SkipLast(1)];
}
