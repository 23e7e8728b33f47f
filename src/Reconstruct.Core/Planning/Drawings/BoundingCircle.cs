using System.Runtime.InteropServices;

namespace Reconstruct.Core.Planning.Drawings;

/// <summary>The smallest circle round some points.</summary>
/// <remarks>Each point is taken in turn and the circle grown when it lies outside. Source: Welzl E. Smallest enclosing disks (balls and ellipsoids). LNCS 1991;555:359-370.</remarks>
/// <param name="Centre">Its centre.</param>
/// <param name="Radius">Its radius, in the units of the points; 0 for one point.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BoundingCircle(PlanPoint Centre, double Radius)
{
    private const double Slack = 1e-9;

    /// <summary>The circle of these points; throws when there are none.</summary>
    public static BoundingCircle Of(IReadOnlyList<PlanPoint> points)
    {
        if (points.Count == 0) throw new ArgumentOutOfRangeException(nameof(points), "There must be 1 point or more");
        BoundingCircle circle = new(points[0], 0);
        for (var i = 1; i < points.Count; i++)
        {
            if (circle.Holds(points[i])) continue;
            circle = new(points[i], 0);
            for (var j = 0; j < i; j++)
            {
                if (circle.Holds(points[j])) continue;
                circle = Between(points[i], points[j]);
                for (var k = 0; k < j; k++)
                {
                    if (!circle.Holds(points[k])) circle = Through(points[i], points[j], points[k]);
                }
            }
        }
        return circle;
    }

    private bool Holds(PlanPoint point) => Centre.To(point) <= Radius + (Slack * Math.Max(1, Radius));

    private static BoundingCircle Between(PlanPoint a, PlanPoint b) => new(0.5 * (a + b), a.To(b) / 2);

    private static BoundingCircle Through(PlanPoint a, PlanPoint b, PlanPoint c)
    {
        var (u, v) = (b - a, c - a);
        var twice = 2 * ((u.X * v.Y) - (u.Y * v.X));
        if (twice == 0) return Widest(a, b, c);
        var (uu, vv) = ((u.X * u.X) + (u.Y * u.Y), (v.X * v.X) + (v.Y * v.Y));
        PlanPoint centre = new(((v.Y * uu) - (u.Y * vv)) / twice, ((u.X * vv) - (v.X * uu)) / twice);
        return new(a + centre, PlanPoint.Origin.To(centre));
    }

    private static BoundingCircle Widest(PlanPoint a, PlanPoint b, PlanPoint c)
    {
        BoundingCircle[] pairs = [Between(a, b), Between(b, c), Between(a, c)];
        return pairs.MaxBy(p => p.Radius);
    }
}
