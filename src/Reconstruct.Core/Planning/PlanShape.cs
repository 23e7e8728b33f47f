using System.Globalization;

namespace Reconstruct.Core.Planning;

/// <summary>One named thing in a plan: a point, a line or an outline.</summary>
/// <param name="Name">Its name for people, in the singular: "first flap".</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Points">Its points in order, in millimetres. Curves are given as points close enough that the eye does not see the difference.</param>
/// <param name="IsClosed">True when it goes back from the last point to the first.</param>
public sealed record PlanShape(string Name, PlanShapeKind Kind, IReadOnlyList<PlanPoint> Points, bool IsClosed)
{
    /// <summary>An outline.</summary>
    public static PlanShape Outline(string name, PlanShapeKind kind, params IReadOnlyList<PlanPoint> points) => new(name, kind, points, true);

    /// <summary>A line.</summary>
    public static PlanShape Line(string name, PlanShapeKind kind, params IReadOnlyList<PlanPoint> points) => new(name, kind, points, false);

    /// <summary>Length of the line, or of the whole way round, in millimetres.</summary>
    public double LengthMm => Plane.Length(Points) + (IsClosed && Points.Count > 1 ? Points[^1].To(Points[0]) : 0);

    /// <summary>Area of an outline in mm²; 0 for a line.</summary>
    public double AreaMm2 => IsClosed ? Plane.Area(Points) : 0;

    /// <summary>What it is, in words with its measure: "first flap, an outline of 346.4 mm²".</summary>
    public string InWords() => Points.Count switch
    {
        1 => $"{Name}, a point",
        _ when IsClosed => string.Create(CultureInfo.InvariantCulture, $"{Name}, an outline of {AreaMm2:0.#} mm²"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Name}, a line of {LengthMm:0.#} mm"),
    };
}
