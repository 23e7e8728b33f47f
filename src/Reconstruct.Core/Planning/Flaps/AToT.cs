using static Reconstruct.Core.Planning.PlanShapeKind;

namespace Reconstruct.Core.Planning.Flaps;

/// <summary>An A-T flap: a triangular defect whose base is cut on to both sides, so that two flaps slide together under it and the scar is a T.</summary>
/// <remarks>The tip of the triangle is 60° in the design that was read (Frontiers in Surgery 2022;988783). The flaps each come half the base nearer.</remarks>
/// <param name="BaseMm">Base of the triangle in millimetres, over 0.</param>
/// <param name="HeightMm">Height of the triangle in millimetres, over 0.</param>
/// <param name="LimbMm">How far the base is cut on to each side in millimetres, over 0.</param>
public sealed record AToT(double BaseMm, double HeightMm, double LimbMm)
{
    /// <summary>The angle at the tip of the design that was read, in degrees.</summary>
    public const double DesignApex = 60;

    /// <summary>Angle at the tip of this triangle in degrees.</summary>
    public double ApexDegrees => 2 * Math.Atan(BaseMm / 2 / HeightMm) * 180 / Math.PI;

    /// <summary>Height at which the tip would be 60°, in millimetres.</summary>
    public double DesignHeightMm => BaseMm / 2 / Math.Tan(DesignApex * Math.PI / 360);

    /// <summary>How far each flap must come, in millimetres.</summary>
    public double AdvanceMm => BaseMm / 2;

    /// <summary>Area of the defect in mm².</summary>
    public double DefectMm2 => BaseMm * HeightMm / 2;

    /// <summary>Area of each flap, of the triangle between tip, base and limb, in mm².</summary>
    public double FlapMm2 => LimbMm * HeightMm / 2;

    /// <summary>How much longer the far edge of each cut is than the flap's, in millimetres: half the base.</summary>
    public double EdgeExcessMm => AdvanceMm;

    /// <summary>True when each cut is shorter than the way that its flap has to come. Plane geometry; no taught ratio.</summary>
    public bool IsTooShort => LimbMm < AdvanceMm;

    /// <summary>Where skin bunches: at the tip, where the two sides of the defect come together, and at the end of each cut, where its far edge is the longer.</summary>
    public IReadOnlyList<ConePosition> Cones =>
        [new("tip", new(0, HeightMm)), new("end of the left cut, on its far side", new((-BaseMm / 2) - LimbMm, 0)), new("end of the right cut, on its far side", new((BaseMm / 2) + LimbMm, 0))];

    /// <summary>The scar afterwards: the upright and the bar, in millimetres together.</summary>
    public double ScarMm => HeightMm + (2 * LimbMm);

    /// <summary>The plan, with the base level.</summary>
    public PlanDrawing Drawing()
    {
        PlanPoint left = new(-BaseMm / 2, 0), right = new(BaseMm / 2, 0), tip = new(0, HeightMm), far = new(LimbMm, 0);
        return new("A-T flap",
        [
            PlanShape.Outline("left flap", Flap, left, left - far, tip),
            PlanShape.Outline("right flap", Flap, right, right + far, tip),
            PlanShape.Outline("defect", Defect, left, tip, right),
            PlanShape.Line("left cut", Incision, left, left - far),
            PlanShape.Line("right cut", Incision, right, right + far),
            PlanShape.Line("tip, where a standing cone forms", Pivot, tip),
            PlanShape.Line("left end, where a standing cone forms", Pivot, left - far),
            PlanShape.Line("right end, where a standing cone forms", Pivot, right + far),
        ]);
    }
}
