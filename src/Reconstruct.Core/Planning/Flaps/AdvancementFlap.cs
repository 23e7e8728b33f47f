using static Reconstruct.Core.Planning.PlanShapeKind;

namespace Reconstruct.Core.Planning.Flaps;

/// <summary>An advancement flap with one pedicle: a strip of skin beside a rectangular defect that slides straight into it.</summary>
/// <remarks>Strain stops falling once the flap is 3 times as long as the defect (finite elements, Lovald and others); a longer one gains nothing in it. How far blood reaches is another question, and none is answered here.</remarks>
/// <param name="DefectWidthMm">Width of the defect across the way it slides, in millimetres, over 0.</param>
/// <param name="DefectLengthMm">Length of the defect along the way it slides: how far the flap must come, in millimetres, over 0.</param>
/// <param name="FlapLengthMm">Length of the flap in millimetres, over 0.</param>
public sealed record AdvancementFlap(double DefectWidthMm, double DefectLengthMm, double FlapLengthMm)
{
    /// <summary>Flap lengths of the defect beyond which strain stops falling.</summary>
    public const double MostLengths = 3;

    /// <summary>Flap length in lengths of the defect.</summary>
    public double Lengths => FlapLengthMm / DefectLengthMm;

    /// <summary>Area of the flap in mm².</summary>
    public double FlapMm2 => FlapLengthMm * DefectWidthMm;

    /// <summary>Area of the defect in mm².</summary>
    public double DefectMm2 => DefectLengthMm * DefectWidthMm;

    /// <summary>What is cut beside the flap: two lines, in millimetres together.</summary>
    public double IncisionMm => 2 * FlapLengthMm;

    /// <summary>Angle at each corner of flap and defect in degrees.</summary>
    public const double CornerDegrees = 90;

    /// <summary>How much longer the outer edge of each cut is than the flap's once it has slid, in millimetres: the length of the defect. A triangle cut out there has this base; its height is judged.</summary>
    public double EdgeExcessMm => DefectLengthMm;

    /// <summary>Where skin bunches: beside the base of the flap, at the end of each cut, on its outer side.</summary>
    public IReadOnlyList<ConePosition> Cones =>
        [new("end of the left cut, on its outer side", new(-DefectWidthMm / 2, -FlapLengthMm)), new("end of the right cut, on its outer side", new(DefectWidthMm / 2, -FlapLengthMm))];

    /// <summary>The plan: the defect above, the flap below it; standing cones form beside its base.</summary>
    public PlanDrawing Drawing()
    {
        var half = DefectWidthMm / 2;
        PlanPoint At(double x, double y) => new(x, y);
        return new("Advancement flap",
        [
            PlanShape.Outline("flap", Flap, At(-half, 0), At(half, 0), At(half, -FlapLengthMm), At(-half, -FlapLengthMm)),
            PlanShape.Outline("defect", Defect, At(-half, 0), At(half, 0), At(half, DefectLengthMm), At(-half, DefectLengthMm)),
            PlanShape.Line("left cut", Incision, At(-half, 0), At(-half, -FlapLengthMm)),
            PlanShape.Line("right cut", Incision, At(half, 0), At(half, -FlapLengthMm)),
            PlanShape.Line("left end of the cut, where a standing cone forms", Pivot, At(-half, -FlapLengthMm)),
            PlanShape.Line("right end of the cut, where a standing cone forms", Pivot, At(half, -FlapLengthMm)),
        ]);
    }
}
