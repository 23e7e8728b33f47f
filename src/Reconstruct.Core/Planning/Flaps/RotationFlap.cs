using static Reconstruct.Core.Planning.PlanShapeKind;

namespace Reconstruct.Core.Planning.Flaps;

/// <summary>A rotation flap: skin beside a triangular defect that turns along an arc to close it.</summary>
/// <remarks>
/// The defect is a triangle with its tip at the pivot of the arc and its base on it. No gain in tension was found beyond an arc of 90° from the axis of the defect (Larrabee and Galt).
/// A fixed ratio of arc to base is taught, but no source with numbers was found: none is used.
/// </remarks>
/// <param name="DefectBaseMm">Base of the triangle, along the arc, in millimetres: over 0, at most the diameter of the arc.</param>
/// <param name="RadiusMm">Radius of the arc in millimetres: how long the defect is.</param>
/// <param name="ArcDegrees">Arc of the flap in degrees, over 0 to 180.</param>
public sealed record RotationFlap(double DefectBaseMm, double RadiusMm, double ArcDegrees)
{
    /// <summary>The arc in degrees beyond which no gain in tension was found.</summary>
    public const double NoGainBeyond = 90;

    /// <summary>Angle of the defect at the pivot in degrees: how far the flap must turn.</summary>
    public double DefectDegrees => 2 * Math.Asin(DefectBaseMm / 2 / RadiusMm) * 180 / Math.PI;

    /// <summary>Length of the cut along the arc in millimetres.</summary>
    public double ArcMm => RadiusMm * ArcDegrees * Math.PI / 180;

    /// <summary>Area of the flap in mm².</summary>
    public double FlapMm2 => RadiusMm * RadiusMm * ArcDegrees * Math.PI / 360;

    /// <summary>Area of the defect in mm².</summary>
    public double DefectMm2 => RadiusMm * RadiusMm * Math.Sin(DefectDegrees * Math.PI / 180) / 2;

    /// <summary>Arc divided by the base of the defect.</summary>
    public double ArcToBase => ArcMm / DefectBaseMm;

    /// <summary>How much longer the outer edge of the cut is than the flap's, in millimetres: the arc over the defect, which the flap has to make up.</summary>
    public double EdgeExcessMm => RadiusMm * DefectDegrees * Math.PI / 180;

    /// <summary>True when the cut along the arc is shorter than the way that the edge of the flap has to come: the flap ends before it has turned over the defect. Plane geometry; no taught ratio.</summary>
    public bool IsTooShort => ArcMm < EdgeExcessMm;

    /// <summary>Where skin bunches: at the pivot, where the two sides of the defect are folded together, and at the end of the arc, if the longer outer edge is not shared out along it.</summary>
    public IReadOnlyList<ConePosition> Cones => [new("pivot", PlanPoint.Origin), new("end of the arc, on its outer side", ArcEnd)];

    private PlanPoint ArcEnd => PlanPoint.Polar(RadiusMm, 90 - (DefectDegrees / 2) - ArcDegrees);

    /// <summary>The plan, with the pivot at the origin; the flap lies to the right of the defect.</summary>
    public PlanDrawing Drawing()
    {
        var (left, right) = (90 + (DefectDegrees / 2), 90 - (DefectDegrees / 2));
        var arc = Plane.Arc(PlanPoint.Origin, RadiusMm, right, right - ArcDegrees);
        return new("Rotation flap",
        [
            PlanShape.Outline("flap", Flap, [PlanPoint.Origin, .. arc]),
            PlanShape.Outline("defect", Defect, PlanPoint.Origin, PlanPoint.Polar(RadiusMm, right), PlanPoint.Polar(RadiusMm, left)),
            PlanShape.Line("cut along the arc", Incision, arc),
            PlanShape.Line("pivot, where a standing cone forms", Pivot, PlanPoint.Origin),
            PlanShape.Line("end of the arc, where a standing cone can form", Pivot, ArcEnd),
        ]);
    }
}
