using Reconstruct.Core.Planning.Burns;

namespace Reconstruct.Core.Planning.Body;

/// <summary>A named region of an outline: a closed polygon that does not cross itself.</summary>
/// <param name="Name">Its name, left and right said from the patient's side: "Left thigh".</param>
/// <param name="Points">Its corners in order, in millimetres of the drawing, from the last back to the first; 3 or more.</param>
/// <param name="Region">The region of the Lund and Browder chart that it stands for; null on outlines that are no part of that chart.</param>
/// <param name="Half">The half of it; null when <paramref name="Region"/> is.</param>
public sealed record BodyRegion(string Name, IReadOnlyList<PlanPoint> Points, ChartRegion? Region, ChartHalf? Half)
{
    /// <summary>True when the point lies inside. A point on the border belongs to one side or the other, the same each time.</summary>
    public bool Contains(PlanPoint point) => Polygons.Contains(Points, point);

    /// <summary>Area in mm² of the drawing, not of anybody's skin.</summary>
    public double AreaMm2 => Plane.Area(Points);
}
