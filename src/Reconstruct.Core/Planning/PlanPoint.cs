using System.Runtime.InteropServices;

namespace Reconstruct.Core.Planning;

/// <summary>A point of a plan on flat skin, in millimetres: x to the right, y up the page.</summary>
/// <param name="X">Millimetres to the right.</param>
/// <param name="Y">Millimetres up.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PlanPoint(double X, double Y)
{
    /// <summary>Where lengths and turns are reckoned from.</summary>
    public static PlanPoint Origin => default;

    /// <summary>The point this far from the origin, at this many degrees from the x axis, anticlockwise.</summary>
    public static PlanPoint Polar(double length, double degrees)
    {
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        return new(length * cosine, length * sine);
    }

    /// <summary>Distance to another point in millimetres.</summary>
    public double To(PlanPoint other) => double.Hypot(other.X - X, other.Y - Y);

    /// <summary>This point turned about another by so many degrees, anticlockwise.</summary>
    public PlanPoint Turned(PlanPoint about, double degrees)
    {
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        var (x, y) = (X - about.X, Y - about.Y);
        return new(about.X + (x * cosine) - (y * sine), about.Y + (x * sine) + (y * cosine));
    }

    /// <summary>The sum, coordinate by coordinate.</summary>
    public static PlanPoint operator +(PlanPoint a, PlanPoint b) => new(a.X + b.X, a.Y + b.Y);

    /// <summary>The difference, coordinate by coordinate.</summary>
    public static PlanPoint operator -(PlanPoint a, PlanPoint b) => new(a.X - b.X, a.Y - b.Y);

    /// <summary>The point this many times as far from the origin.</summary>
    public static PlanPoint operator *(double times, PlanPoint point) => new(times * point.X, times * point.Y);
}
