using static Reconstruct.Core.Planning.PlanShapeKind;

namespace Reconstruct.Core.Planning.Flaps;

/// <summary>The flap of Dufourmentel for a rhombic defect whose acute angle is from 60° to 90°.</summary>
/// <remarks>
/// The first limb halves the angle between the drawn-out short diagonal and the drawn-out side: it stands 45° − θ/4 from the short diagonal (30° at θ = 60°, 22.5° at 90°).
/// The second limb runs parallel to the long axis. Both are as long as a side. Source: plane geometry of the construction.
/// </remarks>
/// <param name="SideMm">Side of the defect in millimetres, over 0.</param>
/// <param name="AcuteAngle">Acute angle of the defect in degrees, <see cref="LeastAngle"/> to <see cref="MostAngle"/>.</param>
public sealed record Dufourmentel(double SideMm, double AcuteAngle)
{
    /// <summary>Smallest acute angle in degrees.</summary>
    public const double LeastAngle = 60;

    /// <summary>Largest acute angle in degrees: a square.</summary>
    public const double MostAngle = 90;

    private double Half => AcuteAngle * Math.PI / 360;
    private PlanPoint Top => new(0, LongDiagonalMm / 2);
    private PlanPoint Bottom => new(0, -LongDiagonalMm / 2);
    private PlanPoint Left => new(-ShortDiagonalMm / 2, 0);
    private PlanPoint Right => new(ShortDiagonalMm / 2, 0);
    private PlanPoint Tip => Right + PlanPoint.Polar(SideMm, FirstLimbAngle);
    private PlanPoint Base => Tip - new PlanPoint(0, SideMm);

    /// <summary>Angle of the first limb from the drawn-out short diagonal, in degrees.</summary>
    public double FirstLimbAngle => 45 - (AcuteAngle / 4);

    /// <summary>Angle of the flap at its tip, in degrees.</summary>
    public double TipAngle => 90 - FirstLimbAngle;

    /// <summary>Short diagonal of the defect in millimetres.</summary>
    public double ShortDiagonalMm => 2 * SideMm * Math.Sin(Half);

    /// <summary>Long diagonal of the defect in millimetres.</summary>
    public double LongDiagonalMm => 2 * SideMm * Math.Cos(Half);

    /// <summary>Area of the defect in mm².</summary>
    public double AreaMm2 => SideMm * SideMm * Math.Sin(2 * Half);

    /// <summary>Each of the two limbs in millimetres: a side.</summary>
    public double LimbMm => SideMm;

    /// <summary>What is cut for the flap: two limbs, in millimetres together.</summary>
    public double IncisionMm => 2 * LimbMm;

    /// <summary>Where skin bunches: the corner that the flap turns about.</summary>
    public IReadOnlyList<ConePosition> Cones => [new("pivot", Bottom)];

    /// <summary>Area of the flap in mm².</summary>
    public double FlapMm2 => Plane.Area([Right, Tip, Base, Bottom]);

    /// <summary>The plan: one of the four flaps that the defect allows; the others are its mirror images.</summary>
    public PlanDrawing Drawing() => new("Dufourmentel flap",
    [
        PlanShape.Outline("defect", Defect, Top, Right, Bottom, Left),
        PlanShape.Outline("flap", Flap, Right, Tip, Base, Bottom),
        PlanShape.Line("cut for the flap", Incision, Right, Tip, Base),
        PlanShape.Line("short diagonal, drawn out", Guide, Right, Right + new PlanPoint(SideMm, 0)),
        PlanShape.Line("side, drawn out", Guide, Right, Right + ((SideMm / Right.To(Bottom)) * (Right - Bottom))),
        PlanShape.Line("pivot, where a standing cone forms", Pivot, Bottom),
    ]);
}
