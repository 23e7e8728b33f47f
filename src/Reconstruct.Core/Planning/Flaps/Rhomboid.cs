using static Reconstruct.Core.Planning.PlanShapeKind;

namespace Reconstruct.Core.Planning.Flaps;

/// <summary>The rhomboid flap of Limberg: a defect of 60° and 120°, and a flap of the same shape that turns 60° about one corner into it.</summary>
/// <remarks>Short diagonal = side s; long diagonal = √3·s; area = s² sin 60°. The flap is the defect turned 60° about the pivot, so areas and sides agree. Source: plane geometry.</remarks>
/// <param name="SideMm">Side of the defect in millimetres, over 0.</param>
public sealed record Rhomboid(double SideMm)
{
    private PlanPoint Top => new(0, LongDiagonalMm / 2);
    private PlanPoint Bottom => new(0, -LongDiagonalMm / 2);
    private PlanPoint Left => new(-SideMm / 2, 0);
    private PlanPoint Right => new(SideMm / 2, 0);
    private PlanPoint Tip => Right + new PlanPoint(SideMm, 0);
    private PlanPoint Base => Tip + (Bottom - Right);

    /// <summary>Short diagonal of the defect in millimetres; it equals the side.</summary>
    public double ShortDiagonalMm => SideMm;

    /// <summary>Long diagonal of the defect in millimetres.</summary>
    public double LongDiagonalMm => Math.Sqrt(3) * SideMm;

    /// <summary>Area of the defect, and of the flap, in mm².</summary>
    public double AreaMm2 => SideMm * SideMm * Math.Sqrt(3) / 2;

    /// <summary>What is cut for the flap: two limbs, in millimetres together.</summary>
    public double IncisionMm => 2 * SideMm;

    /// <summary>Each of the two limbs in millimetres: a side.</summary>
    public double LimbMm => SideMm;

    /// <summary>Where skin bunches: the corner that the flap turns about.</summary>
    public PlanPoint StandingCone => Bottom;

    /// <summary>The place of the standing cone with its words.</summary>
    public IReadOnlyList<ConePosition> Cones => [new("pivot", StandingCone)];

    /// <summary>The plan: one of the four flaps that the defect allows; the others are its mirror images.</summary>
    public PlanDrawing Drawing() => new("Rhomboid flap",
    [
        PlanShape.Outline("defect", Defect, Top, Right, Bottom, Left),
        PlanShape.Outline("flap", Flap, Right, Tip, Base, Bottom),
        PlanShape.Line("cut for the flap", Incision, Right, Tip, Base),
        PlanShape.Line("pivot, where a standing cone forms", Pivot, Bottom),
    ]);
}
