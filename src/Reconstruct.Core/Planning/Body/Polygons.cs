namespace Reconstruct.Core.Planning.Body;

/// <summary>Questions about closed polygons, in millimetres.</summary>
public static class Polygons
{
    /// <summary>True when the point lies inside (an odd number of sides lies to its right). On the border it may be either, the same each time.</summary>
    public static bool Contains(IReadOnlyList<PlanPoint> corners, PlanPoint point)
    {
        var inside = false;
        for (var i = 0; i < corners.Count; i++)
        {
            var (a, b) = (corners[i], corners[(i + 1) % corners.Count]);
            if (a.Y > point.Y != b.Y > point.Y && point.X < ((b.X - a.X) * (point.Y - a.Y) / (b.Y - a.Y)) + a.X) inside = !inside;
        }

        return inside;
    }

    /// <summary>True when no corner stands twice and no two sides cross.</summary>
    public static bool IsSimple(IReadOnlyList<PlanPoint> corners)
    {
        if (corners.Distinct().Count() < corners.Count) return false;
        for (var i = 0; i < corners.Count; i++)
        {
            for (var j = i + 1; j < corners.Count; j++)
            {
                if (Cross(corners[i], corners[(i + 1) % corners.Count], corners[j], corners[(j + 1) % corners.Count])) return false;
            }
        }

        return true;
    }

    /// <summary>True when two stretches cross at a point that is an end of neither.</summary>
    public static bool Cross(PlanPoint a, PlanPoint b, PlanPoint c, PlanPoint d) => Side(a, b, c) * Side(a, b, d) < 0 && Side(c, d, a) * Side(c, d, b) < 0;

    private static int Side(PlanPoint a, PlanPoint b, PlanPoint c)
    {
        var twice = ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));
        return Math.Abs(twice) < 1e-9 ? 0 : Math.Sign(twice);
    }
}
