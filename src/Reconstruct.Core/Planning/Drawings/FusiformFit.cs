namespace Reconstruct.Core.Planning.Drawings;

/// <summary>The fusiform to begin with for an outline that is longer than it is wide.</summary>
/// <remarks>
/// Plane geometry. An ellipse of length L and width W lies within a fusiform of width W when the arcs are no more curved than the ellipse at its middle: length at least √(2L² − W²).
/// The fusiform is 3:1, or longer where that needs it, and is made larger in both ways alike until it holds every point.
/// </remarks>
internal static class FusiformFit
{
    private const double UsualRatio = 3;
    private const double Slack = 1e-9;
    private const int Halvings = 60;

    /// <summary>Width and length in millimetres.</summary>
    /// <param name="points">The outline in millimetres, the middle of its rectangle at the origin and its longer side along x.</param>
    public static (double WidthMm, double LengthMm) Of(IReadOnlyList<PlanPoint> points)
    {
        var (length, width) = (2 * points.Max(p => Math.Abs(p.X)), 2 * points.Max(p => Math.Abs(p.Y)));
        var ratio = Math.Max(UsualRatio, Math.Sqrt((2 * length * length / (width * width)) - 1));
        var (low, high) = (1.0, 1.0);
        while (!Holds(points, high * width, ratio)) (low, high) = (high, 2 * high);
        for (var i = 0; i < Halvings && high > low; i++)
        {
            var middle = (low + high) / 2;
            if (Holds(points, middle * width, ratio)) high = middle;
            else low = middle;
        }
        return (high * width, high * width * ratio);
    }

    private static bool Holds(IReadOnlyList<PlanPoint> points, double width, double ratio)
    {
        var radius = width * ((ratio * ratio) + 1) / 4;
        var centre = radius - (width / 2);
        return points.All(p => double.Hypot(p.X, Math.Abs(p.Y) + centre) <= radius * (1 + Slack));
    }
}
