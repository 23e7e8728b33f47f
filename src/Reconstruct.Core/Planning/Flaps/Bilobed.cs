using static Reconstruct.Core.Planning.PlanShapeKind;

namespace Reconstruct.Core.Planning.Flaps;

/// <summary>A bilobed flap for a round defect: two lobes that turn about one pivot, the first into the defect, the second into the place of the first.</summary>
/// <remarks>
/// The pivot is 2.6 × the radius of the defect from its centre, not 2 × as in the classic design (ePlasty 2024;24:e42). Geometry shows why: two circles of the same radius,
/// seen from a point that far away, just touch when they stand 2·asin(1 ÷ 2.6) = 45.2° apart; nearer, they would overlap.
/// </remarks>
/// <param name="RadiusMm">Radius of the defect in millimetres, over 0.</param>
/// <param name="StepDegrees">Angle from the defect to the first lobe, and from the first lobe to the second, in degrees.</param>
/// <param name="SecondWidthRatio">Width of the second lobe as a part of the first's, over 0 to 1.</param>
public sealed record Bilobed(double RadiusMm, double StepDegrees, double SecondWidthRatio)
{
    /// <summary>Distance from the centre of the defect to the pivot, in radii.</summary>
    public const double PivotRadii = 2.6;

    /// <summary>The least angle at which lobe and defect do not overlap, in degrees.</summary>
    public static readonly double TouchingStep = 2 * Math.Asin(1 / PivotRadii) * 180 / Math.PI;

    private const double DefectAt = 180;

    /// <summary>Distance from the centre of the defect to the pivot in millimetres.</summary>
    public double PivotMm => PivotRadii * RadiusMm;

    /// <summary>How far the whole flap turns: defect to second lobe, in degrees.</summary>
    public double TotalDegrees => 2 * StepDegrees;

    /// <summary>Distance from pivot to the far edge of the defect in millimetres.</summary>
    public double ReachMm => PivotMm + RadiusMm;

    /// <summary>Radius of the second lobe in millimetres.</summary>
    public double SecondRadiusMm => RadiusMm * SecondWidthRatio;

    /// <summary>Area of the first lobe with its neck to the pivot, in mm².</summary>
    public double FirstLobeMm2 => LobeMm2(RadiusMm);

    /// <summary>Area of the second lobe with its neck to the pivot, in mm².</summary>
    public double SecondLobeMm2 => LobeMm2(SecondRadiusMm);

    /// <summary>Area of the standing cone between the defect and the pivot, in mm²: the two tangents from the pivot to the defect, less the defect.</summary>
    public double StandingConeMm2 => LobeMm2(RadiusMm) - (Math.PI * RadiusMm * RadiusMm);

    /// <summary>Where skin bunches: at the pivot, the tip of the standing cone.</summary>
    public IReadOnlyList<ConePosition> Cones => [new("pivot, the tip of the cone between it and the defect", PlanPoint.Origin)];

    /// <summary>The plan, with the pivot at the origin and the defect on the left.</summary>
    public PlanDrawing Drawing() => new("Bilobed flap",
    [
        PlanShape.Outline("standing cone, between defect and pivot", StandingCone, Cone(DefectAt, RadiusMm)),
        PlanShape.Outline("second lobe", Flap, Lobe(DefectAt - TotalDegrees, SecondRadiusMm)),
        PlanShape.Outline("first lobe", Flap, Lobe(DefectAt - StepDegrees, RadiusMm)),
        PlanShape.Outline("defect", Defect, Plane.Circle(Centre(DefectAt), RadiusMm)),
        PlanShape.Line("cut round the second lobe", Incision, [.. Lobe(DefectAt - TotalDegrees, SecondRadiusMm).Skip(1)]),
        PlanShape.Line("cut round the first lobe", Incision, [.. Lobe(DefectAt - StepDegrees, RadiusMm).Skip(1)]),
        PlanShape.Line("line of the centres", Guide, Plane.Arc(PlanPoint.Origin, PivotMm, DefectAt, DefectAt - TotalDegrees)),
        PlanShape.Line("pivot", Pivot, PlanPoint.Origin),
    ]);

    /// <summary>The kite between pivot, centre and the points of touch, r·√(d² − r²), and the part of the circle beyond it, r²·(π − acos(r ÷ d)).</summary>
    private double LobeMm2(double r) => (r * Math.Sqrt((PivotMm * PivotMm) - (r * r))) + (r * r * (Math.PI - Math.Acos(r / PivotMm)));

    private PlanPoint Centre(double degrees) => PlanPoint.Polar(PivotMm, degrees);

    /// <summary>From the pivot along one tangent, round the far side of the circle, and back along the other.</summary>
    private IReadOnlyList<PlanPoint> Lobe(double degrees, double radius) =>
        [PlanPoint.Origin, .. Plane.Arc(Centre(degrees), radius, degrees + 180 + Touch(radius), degrees + 540 - Touch(radius))];

    /// <summary>From the pivot along one tangent, back along the near side of the circle, and along the other to the pivot: what lies between the two and is not the circle.</summary>
    private IReadOnlyList<PlanPoint> Cone(double degrees, double radius) =>
        [PlanPoint.Origin, .. Plane.Arc(Centre(degrees), radius, degrees + 180 + Touch(radius), degrees + 180 - Touch(radius))];

    /// <summary>From the line to the pivot to the point of touch, in degrees, seen from the centre.</summary>
    private double Touch(double radius) => Math.Acos(radius / PivotMm) * 180 / Math.PI;
}
