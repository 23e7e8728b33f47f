using System.Globalization;
using System.Net;
using System.Text;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Body;

namespace Reconstruct.Service.Planning.Body;

/// <summary>Outlines in the units of SVG: one unit a millimetre, y down, the top of the drawing at 0.</summary>
public static class BodyLines
{
    /// <summary>Space above the drawing for the words that say which side is which, in mm.</summary>
    public static double LabelRoom(BodyOutline outline) => outline.HeightMm * 0.05;

    /// <summary>The points as the attribute of a polygon or polyline.</summary>
    public static string Points(BodyOutline outline, IEnumerable<PlanPoint> points) =>
        string.Join(' ', points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X:0.#},{outline.HeightMm - p.Y:0.#}")));

    /// <summary>The points as the data of a path, each from the one before it: a third shorter than with every point in full, and no further from it than a twentieth of a millimetre.</summary>
    public static string Trace(BodyOutline outline, IReadOnlyList<PlanPoint> points, bool closed)
    {
        StringBuilder path = new();
        var (fromX, fromY) = (0L, 0L);
        foreach (var point in points)
        {
            var (x, y) = ((long)Math.Round(point.X * 10), (long)Math.Round((outline.HeightMm - point.Y) * 10));
            path.Append(CultureInfo.InvariantCulture, $"{(path.Length == 0 ? "m" : " ")}{(x - fromX) / 10.0:0.#},{(y - fromY) / 10.0:0.#}");
            (fromX, fromY) = (x, y);
        }

        return path.Append(closed ? "z" : "").ToString();
    }

    /// <summary>What it shows and how left and right are meant.</summary>
    public static string Name(BodyOutline outline) => outline.IsHand ? outline.Title : $"{outline.Title}. Left and right are the patient's";

    /// <summary>The patient's left and right in letters beside the drawing; nothing on the hand, which names its own side.</summary>
    public static string Sides(BodyOutline outline)
    {
        if (outline.IsHand) return "";
        var (left, right) = outline.Id == BodyOutlines.BackId ? ("Left", "Right") : ("Right", "Left");
        var size = outline.HeightMm * 0.032;
        return Word(left, size * 0.4, "start") + Word(right, outline.WidthMm - (size * 0.4), "end");

        string Word(string word, double x, string anchor) => string.Create(CultureInfo.InvariantCulture,
            $"<text x=\"{x:0.#}\" y=\"{0:0.#}\" font-size=\"{size:0.#}\" font-family=\"Arial, sans-serif\" fill=\"#212b32\" text-anchor=\"{anchor}\">{WebUtility.HtmlEncode(word)}</text>");
    }
}
