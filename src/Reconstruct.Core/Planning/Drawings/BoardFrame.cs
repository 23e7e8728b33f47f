using System.Runtime.InteropServices;

namespace Reconstruct.Core.Planning.Drawings;

/// <summary>The part of the plane that is shown, in units of the drawing, and the sizes that follow from it. SVG and pictures share it, so that both show the same.</summary>
/// <param name="Left">Lowest x.</param>
/// <param name="Top">Highest y.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height, with the strip for the scale bar.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BoardFrame(double Left, double Top, double Width, double Height)
{
    private const double EmptySide = 100;
    private const double Space = 0.05;
    private const double Strip = 0.09;

    /// <summary>The longer side without the strip: what sizes go by.</summary>
    public double Size => Math.Max(Width, Height * (1 - Strip));

    /// <summary>Width of a line.</summary>
    public double Stroke => Size * 0.004;

    /// <summary>Height of a number beside a thing.</summary>
    public double Text => Size * 0.03;

    /// <summary>Round what is drawn and what it lies on.</summary>
    public static BoardFrame Of(BoardFigure figure, BoardBacking backing)
    {
        List<PlanPoint> all = [.. figure.Shapes.SelectMany(s => s.Points)];
        if (backing.Width > 0) all.AddRange([PlanPoint.Origin, new(backing.Width, backing.Height)]);
        if (all.Count == 0) all.AddRange([PlanPoint.Origin, new(EmptySide, EmptySide)]);
        var (left, right, low, high) = (all.Min(p => p.X), all.Max(p => p.X), all.Min(p => p.Y), all.Max(p => p.Y));
        var size = Math.Max(Math.Max(right - left, high - low), 1);
        var space = size * Space;
        var height = high - low + (2 * space);
        return new(left - space, high + space, right - left + (2 * space), height + (Strip * Math.Max(height, right - left)));
    }

    /// <summary>Length of the scale bar in units and in millimetres, and where it begins; null when the scale is not set.</summary>
    public (PlanPoint At, double Units, double Mm)? Bar(double? mmPerUnit)
    {
        if (mmPerUnit is not { } mm) return null;
        var length = PlanSvg.ScaleBar(Size * mm);
        return (new(Left + (Width * Space), Top - Height + (Text * 1.1)), length / mm, length);
    }
}
