namespace Reconstruct.Core.Planning.Drawings;

/// <summary>What a shape of a drawing measures on flat skin. What cannot be known is null and is never shown as a number.</summary>
/// <param name="LengthMm">Length of the line or all the way round in millimetres; null without a scale.</param>
/// <param name="AreaMm2">Area in mm²; null for a line, without a scale, and when the outline runs across itself.</param>
/// <param name="AcrossMm">Diameter in millimetres of the smallest circle round it; null without a scale.</param>
/// <param name="AngleDegrees">Angle at the middle point of a line of three points; it needs no scale.</param>
/// <param name="CrossesItself">True for an outline that runs across itself.</param>
public sealed record BoardMeasure(double? LengthMm, double? AreaMm2, double? AcrossMm, double? AngleDegrees, bool CrossesItself)
{
    /// <summary>Measures a shape.</summary>
    /// <param name="shape">The shape, in units of its drawing.</param>
    /// <param name="mmPerUnit">Millimetres of a unit; null when the scale is not set.</param>
    public static BoardMeasure Of(PlanShape shape, double? mmPerUnit)
    {
        var crosses = shape.IsClosed && SelfCrossing.Of(shape.Points);
        var isLine = shape.Points.Count > 1;
        return new(
            isLine ? shape.LengthMm * mmPerUnit : null,
            shape.IsClosed && !crosses ? shape.AreaMm2 * mmPerUnit * mmPerUnit : null,
            isLine ? 2 * BoundingCircle.Of(shape.Points).Radius * mmPerUnit : null,
            !shape.IsClosed && shape.Points.Count == 3 && shape.Points[1] != shape.Points[0] && shape.Points[1] != shape.Points[2] ? Plane.Angle(shape.Points[0], shape.Points[1], shape.Points[2]) : null,
            crosses);
    }
}
