using static Reconstruct.Core.Planning.PlanShapeKind;

namespace Reconstruct.Core.Planning.Flaps;

/// <summary>A fusiform excision: two equal arcs that meet at both ends.</summary>
/// <remarks>
/// The angle at each end is 4·atan(width ÷ length): 73.7° for 3:1, not 30° as is often taught. A true 30° takes 7.6:1. A rhomb with straight sides of 3:1 has 36.9°. Source: plane geometry.
/// </remarks>
/// <param name="WidthMm">Width in millimetres, over 0.</param>
/// <param name="LengthMm">Length in millimetres, at least the width.</param>
public sealed record Fusiform(double WidthMm, double LengthMm)
{
    /// <summary>Length divided by width.</summary>
    public double Ratio => LengthMm / WidthMm;

    /// <summary>Angle between the arcs at each end in degrees.</summary>
    public double ApexDegrees => 4 * Math.Atan(WidthMm / LengthMm) * 180 / Math.PI;

    /// <summary>Angle that straight sides of the same length and width would have, in degrees.</summary>
    public double StraightApexDegrees => 2 * Math.Atan(WidthMm / LengthMm) * 180 / Math.PI;

    /// <summary>Radius of each arc in millimetres.</summary>
    public double RadiusMm => ((LengthMm * LengthMm) + (WidthMm * WidthMm)) / (4 * WidthMm);

    /// <summary>Length of each arc, so of each wound edge, in millimetres.</summary>
    public double EdgeMm => RadiusMm * ApexDegrees * Math.PI / 180;

    /// <summary>How much longer each edge is than the straight scar, in millimetres: what bunches at the ends.</summary>
    public double ExcessMm => EdgeMm - LengthMm;

    /// <summary>Area in mm².</summary>
    public double AreaMm2
    {
        get
        {
            var angle = ApexDegrees * Math.PI / 180;
            return RadiusMm * RadiusMm * (angle - Math.Sin(angle));
        }
    }

    /// <summary>Where skin bunches: at both ends.</summary>
    public IReadOnlyList<ConePosition> Cones => [new("left end", new(-LengthMm / 2, 0)), new("right end", new(LengthMm / 2, 0))];

    /// <summary>Length divided by width that gives a wanted angle at the ends.</summary>
    /// <param name="apexDegrees">The angle in degrees, over 0 to 180.</param>
    public static double RatioFor(double apexDegrees) => 1 / Math.Tan(apexDegrees * Math.PI / 720);

    /// <summary>The plan, lying level, with the scar it leaves.</summary>
    public PlanDrawing Drawing()
    {
        var half = ApexDegrees / 2;
        PlanPoint above = new(0, RadiusMm - (WidthMm / 2)), below = new(0, -above.Y);
        return new("Fusiform excision",
        [
            PlanShape.Outline("tissue to be cut out", Defect, [.. Plane.Arc(below, RadiusMm, 90 + half, 90 - half), .. Plane.Arc(above, RadiusMm, 270 + half, 270 - half).Skip(1).SkipLast(1)]),
            PlanShape.Line("scar", Scar, new(-LengthMm / 2, 0), new(LengthMm / 2, 0)),
            PlanShape.Line("left end, where a standing cone forms", Pivot, new PlanPoint(-LengthMm / 2, 0)),
            PlanShape.Line("right end, where a standing cone forms", Pivot, new PlanPoint(LengthMm / 2, 0)),
        ]);
    }
}
