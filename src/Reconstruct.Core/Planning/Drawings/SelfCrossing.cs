namespace Reconstruct.Core.Planning.Drawings;

/// <summary>Whether a line runs across itself. The shoelace rule says nothing of an outline that does.</summary>
public static class SelfCrossing
{
    /// <summary>True when two sides that are not neighbours meet, or two neighbours fold back on one another.</summary>
    /// <param name="points">The outline in order; the last point joins the first. A point that stands twice in a row counts once.</param>
    public static bool Of(IReadOnlyList<PlanPoint> points)
    {
        List<PlanPoint> p = [.. points.Where((point, i) => i == 0 || point != points[i - 1])];
        if (p.Count > 1 && p[^1] == p[0]) p.RemoveAt(p.Count - 1);
        if (p.Count < 3) return false;
        (PlanPoint A, PlanPoint B) Side(int i) => (p[i], p[(i + 1) % p.Count]);
        var order = Enumerable.Range(0, p.Count).OrderBy(i => Math.Min(Side(i).A.X, Side(i).B.X)).ToArray();
        for (var i = 0; i < order.Length; i++)
        {
            var (a, b) = Side(order[i]);
            var right = Math.Max(a.X, b.X);
            for (var j = i + 1; j < order.Length; j++)
            {
                var (c, d) = Side(order[j]);
                if (Math.Min(c.X, d.X) > right) break; // sorted: none of the rest reaches back
                if (Math.Max(a.Y, b.Y) < Math.Min(c.Y, d.Y) || Math.Max(c.Y, d.Y) < Math.Min(a.Y, b.Y)) continue;
                var apart = Math.Abs(order[i] - order[j]);
                if (apart == 1 || apart == p.Count - 1 ? Folds(a, b, c, d) : Meet(a, b, c, d)) return true;
            }
        }
        return false;
    }

    private static double Turn(PlanPoint a, PlanPoint b, PlanPoint c) => ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));

    /// <summary>Neighbours share a corner; they fold when they run back along each other.</summary>
    private static bool Folds(PlanPoint a, PlanPoint b, PlanPoint c, PlanPoint d)
    {
        var (corner, one, other) = b == c ? (b, a, d) : (a, b, c);
        var (u, v) = (one - corner, other - corner);
        return Turn(corner, one, other) == 0 && (u.X * v.X) + (u.Y * v.Y) > 0;
    }

    private static bool Meet(PlanPoint a, PlanPoint b, PlanPoint c, PlanPoint d)
    {
        var (c1, d1, a1, b1) = (Math.Sign(Turn(a, b, c)), Math.Sign(Turn(a, b, d)), Math.Sign(Turn(c, d, a)), Math.Sign(Turn(c, d, b)));
        if (c1 * d1 < 0 && a1 * b1 < 0) return true;
        return (c1 == 0 && Within(a, b, c)) || (d1 == 0 && Within(a, b, d)) || (a1 == 0 && Within(c, d, a)) || (b1 == 0 && Within(c, d, b));
    }

    private static bool Within(PlanPoint a, PlanPoint b, PlanPoint p) =>
        p.X >= Math.Min(a.X, b.X) && p.X <= Math.Max(a.X, b.X) && p.Y >= Math.Min(a.Y, b.Y) && p.Y <= Math.Max(a.Y, b.Y);
}
