namespace Reconstruct.Core.Planning.Drawings;

/// <summary>Two points on a photograph whose true distance was measured. From it alone come all millimetres of a drawing on a photograph.</summary>
/// <remarks>
/// It holds where the skin lies flat in the plane of the marker, seen squarely. Away from that plane, or over a curve, lengths are not what the drawing says. Source: plane geometry of similar figures.
/// </remarks>
public sealed record ScaleMarker
{
    /// <summary>Shortest true length in millimetres.</summary>
    public const double LeastMm = 1;

    /// <summary>Longest true length in millimetres.</summary>
    public const double MostMm = 2000;

    /// <summary>Fewest pixels between the points: with fewer, a slip of one pixel is more than a twentieth.</summary>
    public const double LeastPixels = 20;

    private ScaleMarker(PlanPoint from, PlanPoint to, double mm) => (From, To, Mm) = (from, to, mm);

    /// <summary>One end, in pixels from the lower left corner of the photograph.</summary>
    public PlanPoint From { get; }

    /// <summary>The other end.</summary>
    public PlanPoint To { get; }

    /// <summary>True distance between them in millimetres.</summary>
    public double Mm { get; }

    /// <summary>Millimetres of one pixel.</summary>
    public double MmPerPixel => Mm / From.To(To);

    /// <summary>A marker, or every reason why there is none.</summary>
    /// <param name="from">One end, in pixels from the lower left corner.</param>
    /// <param name="to">The other end, at least <see cref="LeastPixels"/> away.</param>
    /// <param name="mm">True distance, <see cref="LeastMm"/> to <see cref="MostMm"/>.</param>
    /// <param name="widthPx">Width of the photograph: both ends lie on it.</param>
    /// <param name="heightPx">Height of the photograph.</param>
    public static Result<ScaleMarker> Make(PlanPoint from, PlanPoint to, double mm, double widthPx, double heightPx)
    {
        List<Refusal> refusals = [];
        bool On(PlanPoint p) => p.X >= 0 && p.X <= widthPx && p.Y >= 0 && p.Y <= heightPx; // false for NaN
        if (!On(from)) refusals.Add(new("scale-off-photo", "The first point of the scale must lie on the photograph", "from"));
        if (!On(to)) refusals.Add(new("scale-off-photo", "The second point of the scale must lie on the photograph", "to"));
        if (refusals.Count == 0 && !(from.To(to) >= LeastPixels)) refusals.Add(new("scale-too-short", $"The points of the scale must be at least {LeastPixels} pixels apart", "to"));
        if (!(mm >= LeastMm && mm <= MostMm)) refusals.Add(new("scale-mm", $"The true length between the points must be {LeastMm} to {MostMm} mm", "mm"));
        return refusals.Count > 0 ? refusals : new ScaleMarker(from, to, mm);
    }
}
