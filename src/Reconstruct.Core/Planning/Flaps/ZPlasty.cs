using static Reconstruct.Core.Planning.PlanShapeKind;

namespace Reconstruct.Core.Planning.Flaps;

/// <summary>A Z-plasty on flat, even skin: two triangles that change places lengthen the line of their common limb and narrow across it.</summary>
/// <remarks>
/// With limbs L and angles α and β the new common limb is L√(3 + 2cos(α − β) − 2cos α − 2cos β); for α = β that is L√(5 − 4cos α).
/// The common limb turns by atan2(2 sin α, 2 cos α − 1) for α = β: 53.8° at 30°, 73.7° at 45° and 90° at 60°. Teaching texts give 45° and 60° for the first two: plane geometry does not.
/// This is what geometry allows, never what skin will give. Source: plane geometry; Roggendorf E, Plastic and Reconstructive Surgery 1982;69:306 for the limits.
/// </remarks>
/// <param name="LengthMm">The whole line to be lengthened, in millimetres, over 0.</param>
/// <param name="FirstAngle">Angle of one flap in degrees, <see cref="LeastAngle"/> to <see cref="MostAngle"/>.</param>
/// <param name="SecondAngle">Angle of the other flap; the same for an even Z.</param>
/// <param name="Count">How many Zs in a row share the line, 1 or more.</param>
public sealed record ZPlasty(double LengthMm, double FirstAngle, double SecondAngle, int Count)
{
    /// <summary>Smallest angle that is computed, in degrees.</summary>
    public const double LeastAngle = 15;

    /// <summary>Largest angle that is computed, in degrees.</summary>
    public const double MostAngle = 90;

    private PlanPoint Tip => PlanPoint.Polar(LimbMm, 90 - FirstAngle);
    private PlanPoint OtherTip => new PlanPoint(0, LimbMm) + PlanPoint.Polar(LimbMm, 270 - SecondAngle);

    /// <summary>Each limb in millimetres.</summary>
    public double LimbMm => LengthMm / Count;

    /// <summary>The whole line afterwards, if skin were flat and even, in millimetres.</summary>
    public double NewLengthMm => Count * Tip.To(OtherTip);

    /// <summary>Gain of length in per cent of the line before.</summary>
    public double GainPercent => 100 * ((NewLengthMm / LengthMm) - 1);

    /// <summary>How much skin each Z takes in from the sides, in millimetres: what it gives in length.</summary>
    public double LateralNeedMm => (NewLengthMm - LengthMm) / Count;

    /// <summary>By how many degrees the common limb turns.</summary>
    public double RotationDegrees => Math.Atan2(Tip.X - OtherTip.X, Tip.Y - OtherTip.Y) * 180 / Math.PI;

    /// <summary>Area of the first flap of one Z in mm².</summary>
    public double FirstFlapMm2 => LimbMm * LimbMm * Math.Sin(FirstAngle * Math.PI / 180) / 2;

    /// <summary>Area of the second flap of one Z in mm².</summary>
    public double SecondFlapMm2 => LimbMm * LimbMm * Math.Sin(SecondAngle * Math.PI / 180) / 2;

    /// <summary>The lines as they are marked: the common limb upright.</summary>
    public PlanDrawing Before() => new("Z-plasty, as marked", [.. Enumerable.Range(0, Count).SelectMany(i => Marked(i, new(0, i * LimbMm)))]);

    /// <summary>The lines as plane geometry has them afterwards. An uneven Z does not lie flat, so only an even one is drawn.</summary>
    public PlanDrawing? After() => FirstAngle == SecondAngle
        ? new("Z-plasty, as flat geometry has it afterwards", [.. Enumerable.Range(0, Count).SelectMany(i => Moved(i, new(0, i * NewLengthMm / Count)))])
        : null;

    private IEnumerable<PlanShape> Marked(int number, PlanPoint at)
    {
        var which = Count == 1 ? "" : $" of Z {number + 1}";
        var end = at + new PlanPoint(0, LimbMm);
        yield return PlanShape.Outline("first flap" + which, Flap, at, at + Tip, end);
        yield return PlanShape.Outline("second flap" + which, Flap, end, at + OtherTip, at);
        yield return PlanShape.Line("cut" + which, Incision, at + Tip, at, end, at + OtherTip);
    }

    private IEnumerable<PlanShape> Moved(int number, PlanPoint at)
    {
        var which = Count == 1 ? "" : $" of Z {number + 1}";
        var (middle, end) = (at + new PlanPoint(0, NewLengthMm / Count / 2), at + new PlanPoint(0, NewLengthMm / Count));
        var half = PlanPoint.Polar(LimbMm / 2, 90 - RotationDegrees);
        yield return PlanShape.Line("scar" + which, Scar, at, middle + half, middle - half, end);
        yield return PlanShape.Line("line that was lengthened" + which, Guide, at, end);
    }
}
