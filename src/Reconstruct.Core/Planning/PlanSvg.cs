using System.Globalization;
using System.Net;
using System.Text;

namespace Reconstruct.Core.Planning;

/// <summary>A drawing as SVG at true proportions, one unit a millimetre, with a scale bar, its name and its description. It uses no style sheet and no script.</summary>
public static class PlanSvg
{
    /// <summary>The whole SVG element.</summary>
    public static string Write(PlanDrawing drawing)
    {
        var (low, high) = drawing.Bounds();
        var size = Math.Max(Math.Max(high.X - low.X, high.Y - low.Y), 1);
        var (space, stroke) = (size * 0.08, size * 0.008);
        var bar = ScaleBar(size);
        var (left, top, width) = (low.X - space, -(high.Y + space), Math.Max(high.X - low.X, bar) + (2 * space));
        var height = high.Y - low.Y + (3.9 * space);

        var svg = new StringBuilder();
        svg.Append(Inv($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{left:0.###} {top:0.###} {width:0.###} {height:0.###}\" role=\"img\">"));
        svg.Append(Inv($"<title>{Safe(drawing.Title)}</title><desc>{Safe(drawing.InWords())}</desc>"));
        foreach (var shape in drawing.Shapes) Shape(svg, shape, stroke);
        Bar(svg, low.X, -low.Y + (1.5 * space), bar, stroke, space * 0.7);
        return svg.Append("</svg>").ToString();
    }

    private static void Shape(StringBuilder svg, PlanShape shape, double stroke)
    {
        var (fill, colour, dash) = PlanLook.Of(shape.Kind);
        if (shape.Points.Count == 1)
        {
            svg.Append(Inv($"<circle cx=\"{shape.Points[0].X:0.###}\" cy=\"{0 - shape.Points[0].Y:0.###}\" r=\"{2 * stroke:0.###}\" fill=\"{colour}\"/>"));
            return;
        }
        var points = string.Join(' ', shape.Points.Select(p => Inv($"{p.X:0.###},{0 - p.Y:0.###}")));
        var dashes = dash is null ? "" : Inv($" stroke-dasharray=\"{string.Join(' ', dash.Split(' ').Select(d => Inv($"{double.Parse(d, CultureInfo.InvariantCulture) * stroke * 2:0.###}")))}\"");
        svg.Append(Inv($"<{(shape.IsClosed ? "polygon" : "polyline")} points=\"{points}\" fill=\"{(shape.IsClosed ? fill : "none")}\" stroke=\"{colour}\" stroke-width=\"{stroke:0.###}\" stroke-linejoin=\"round\"{dashes}/>"));
    }

    private static void Bar(StringBuilder svg, double x, double y, double length, double stroke, double text)
    {
        svg.Append(Inv($"<path d=\"M{x:0.###} {y:0.###}h{length:0.###}m{-length:0.###} {-text / 3:0.###}v{text * 2 / 3:0.###}m{length:0.###} {-text * 2 / 3:0.###}v{text * 2 / 3:0.###}\" fill=\"none\" stroke=\"#212b32\" stroke-width=\"{stroke:0.###}\"/>"));
        svg.Append(Inv($"<text x=\"{x:0.###}\" y=\"{y + (text * 1.4):0.###}\" font-size=\"{text:0.###}\" font-family=\"Arial, sans-serif\" fill=\"#212b32\">{length:0.##} mm</text>"));
    }

    /// <summary>A round length of about a quarter of the drawing.</summary>
    internal static double ScaleBar(double size)
    {
        var ten = Math.Pow(10, Math.Floor(Math.Log10(size / 4)));
        return (size / 4 / ten) switch { >= 5 => 5 * ten, >= 2 => 2 * ten, _ => ten };
    }

    private static string Safe(string text) => WebUtility.HtmlEncode(text);

    private static string Inv(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
