using System.Globalization;
using System.Net;
using System.Text;

namespace Reconstruct.Core.Planning.Drawings;

/// <summary>A drawing as SVG at true proportions, with numbers that lead to the list beside it, a scale bar where the scale is known, its title and its description. No style sheet, no script.</summary>
public static class BoardSvg
{
    /// <summary>The whole SVG element.</summary>
    /// <param name="figure">The drawing, worked out.</param>
    /// <param name="backing">What lies under it.</param>
    /// <param name="title">Its title.</param>
    /// <param name="description">Its description in words.</param>
    /// <param name="stamp">Words across it, struck out with two lines; null for none.</param>
    public static string Write(BoardFigure figure, BoardBacking backing, string title, string description, string? stamp = null)
    {
        var frame = BoardFrame.Of(figure, backing);
        StringBuilder svg = new();
        svg.Append(Inv($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{frame.Left:0.###} {0 - frame.Top:0.###} {frame.Width:0.###} {frame.Height:0.###}\" role=\"img\">"));
        svg.Append(Inv($"<title>{Safe(title)}</title><desc>{Safe(description)}</desc>"));
        svg.Append(Inv($"<rect x=\"{frame.Left:0.###}\" y=\"{0 - frame.Top:0.###}\" width=\"{frame.Width:0.###}\" height=\"{frame.Height:0.###}\" fill=\"#fff\"/>"));
        svg.Append("<g class=\"app-board__under\">");
        if (backing.Picture is not null) svg.Append(Inv($"<image x=\"0\" y=\"{0 - backing.Height:0.###}\" width=\"{backing.Width:0.###}\" height=\"{backing.Height:0.###}\" href=\"{Safe(backing.Picture)}\" preserveAspectRatio=\"none\"/>"));
        foreach (var line in backing.Lines) svg.Append(Inv($"<polyline points=\"{Points(line)}\" fill=\"none\" stroke=\"#4c6272\" stroke-width=\"{frame.Stroke / 2:0.###}\"/>"));
        svg.Append("</g>");
        foreach (var shape in figure.Shapes) Shape(svg, shape, frame.Stroke, backing.Picture is null ? OverLines : OverPhoto);
        foreach (var item in figure.Items) Number(svg, item, frame);
        if (frame.Bar(figure.Board.Backdrop.MmPerUnit) is { } bar) Bar(svg, bar, frame);
        if (stamp is not null) Stamp(svg, stamp, frame);
        return svg.Append("</svg>").ToString();
    }

    private static void Stamp(StringBuilder svg, string words, BoardFrame frame)
    {
        var (x, y, w, h) = (frame.Left, 0 - frame.Top, frame.Width, frame.Height);
        svg.Append(Inv($"<path d=\"M{x:0.###} {y:0.###}l{w:0.###} {h:0.###}M{x:0.###} {y + h:0.###}l{w:0.###} {-h:0.###}\" stroke=\"#d5281b\" stroke-width=\"{2 * frame.Stroke:0.###}\"/>"));
        svg.Append(Inv($"<text x=\"{x + (w / 2):0.###}\" y=\"{y + (h / 2):0.###}\" font-size=\"{w * 0.08:0.###}\" font-family=\"Arial, sans-serif\" font-weight=\"bold\" text-anchor=\"middle\" fill=\"#d5281b\" stroke=\"#fff\" stroke-width=\"{w * 0.012:0.###}\" paint-order=\"stroke\">{Safe(words)}</text>"));
    }

    /// <summary>Where the middle of the number of a thing stands: outside it, each to another side than the one before, so that things inside one another keep theirs apart.</summary>
    public static PlanPoint NumberAt(BoardItem item, BoardFrame frame)
    {
        var way = PlanPoint.Polar(1, 90 - ((item.Number - 1) * Apart));
        var edge = item.Shapes.SelectMany(s => s.Points).MaxBy(p => (p.X * way.X) + (p.Y * way.Y));
        return edge + (frame.Text * 0.7 * way);
    }

    /// <summary>How much of what lies under it the inside of an outline lets through, 0 to 1, on a photograph.</summary>
    public const double OverPhoto = 0.25;

    /// <summary>The same on an outline of the body or an empty board.</summary>
    public const double OverLines = 0.6;

    /// <summary>Degrees from the side of one number to the side of the next: no two of many come near.</summary>
    private const double Apart = 137.5;

    private static void Shape(StringBuilder svg, PlanShape shape, double stroke, double opacity)
    {
        var look = PlanLook.Of(shape.Kind);
        if (shape.Points.Count == 1)
        {
            svg.Append(Inv($"<circle cx=\"{shape.Points[0].X:0.###}\" cy=\"{0 - shape.Points[0].Y:0.###}\" r=\"{2 * stroke:0.###}\" fill=\"{look.Stroke}\"/>"));
            return;
        }
        var dashes = look.Dash is null ? "" : Inv($" stroke-dasharray=\"{string.Join(' ', look.Dash.Split(' ').Select(d => Inv($"{double.Parse(d, CultureInfo.InvariantCulture) * stroke * 2:0.###}")))}\"");
        svg.Append(Inv($"<{(shape.IsClosed ? "polygon" : "polyline")} points=\"{Points(shape.Points)}\" fill=\"{(shape.IsClosed ? look.Fill : "none")}\" fill-opacity=\"{opacity}\" stroke=\"{look.Stroke}\" stroke-width=\"{stroke:0.###}\" stroke-linejoin=\"round\"{dashes}/>"));
    }

    private static void Number(StringBuilder svg, BoardItem item, BoardFrame frame)
    {
        var at = NumberAt(item, frame);
        var words = item.Number.ToString(CultureInfo.InvariantCulture);
        svg.Append(Inv($"<text x=\"{at.X:0.###}\" y=\"{-at.Y + (frame.Text * 0.36):0.###}\" font-size=\"{frame.Text:0.###}\" font-family=\"Arial, sans-serif\" font-weight=\"bold\" text-anchor=\"middle\" fill=\"#212b32\" stroke=\"#fff\" stroke-width=\"{frame.Text / 6:0.###}\" paint-order=\"stroke\">{words}</text>"));
    }

    private static void Bar(StringBuilder svg, (PlanPoint At, double Units, double Mm) bar, BoardFrame frame)
    {
        var (x, y, tick) = (bar.At.X, -bar.At.Y - (frame.Text * 1.2), frame.Text / 3);
        svg.Append(Inv($"<path d=\"M{x:0.###} {y:0.###}h{bar.Units:0.###}m{-bar.Units:0.###} {-tick:0.###}v{2 * tick:0.###}m{bar.Units:0.###} {-2 * tick:0.###}v{2 * tick:0.###}\" fill=\"none\" stroke=\"#212b32\" stroke-width=\"{frame.Stroke:0.###}\"/>"));
        svg.Append(Inv($"<text x=\"{x:0.###}\" y=\"{y + (frame.Text * 1.4):0.###}\" font-size=\"{frame.Text:0.###}\" font-family=\"Arial, sans-serif\" fill=\"#212b32\">{bar.Mm:0.##} mm</text>"));
    }

    private static string Points(IEnumerable<PlanPoint> points) => string.Join(' ', points.Select(p => Inv($"{p.X:0.###},{0 - p.Y:0.###}")));

    private static string Safe(string text) => WebUtility.HtmlEncode(text);

    private static string Inv(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
