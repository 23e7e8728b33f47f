using System.Globalization;
using System.Net;
using System.Text;
using Reconstruct.Core.Planning.Body;
using Reconstruct.Core.Planning.BurnCharts;
using Reconstruct.Core.Planning.Burns;
using Reconstruct.Service.Planning.Body;

namespace Reconstruct.Service.Planning.BurnCharts;

/// <summary>A burn chart as SVG, one unit a millimetre: front, back and key. Each depth has a pattern as well as a colour. It uses no style sheet and no script.</summary>
public static class ChartSvg
{
    private const double KeyRow = 62;

    /// <summary>The whole chart on its own.</summary>
    /// <param name="stamp">Words across it, struck out with two lines; null for none.</param>
    public static string Write(BurnPainting painting, string title, string description, string? stamp = null)
    {
        var (front, back) = (BodyFiles.Outlines.Front, BodyFiles.Outlines.Back);
        var room = BodyLines.LabelRoom(front);
        var bottom = front.HeightMm + 20;
        var height = bottom + (ChartWords.Depths.Count * KeyRow) + 20;
        StringBuilder svg = new();
        svg.Append(Inv($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 {-room} {front.WidthMm + back.WidthMm} {height + room}\" role=\"img\"><title>{Safe(title)}</title><desc>{Safe(description)}</desc>"));
        svg.Append(Inv($"<rect x=\"0\" y=\"{-room}\" width=\"{front.WidthMm + back.WidthMm}\" height=\"{height + room}\" fill=\"#fff\"/>"));
        svg.Append(Figure(painting, front, "chart")).Append(Inv($"<g transform=\"translate({front.WidthMm} 0)\">")).Append(Figure(painting, back, "chart")).Append("</g>");
        svg.Append(Heading("Front", front.WidthMm / 2)).Append(Heading("Back", front.WidthMm + (back.WidthMm / 2)));
        for (var i = 0; i < ChartWords.Depths.Count; i++)
        {
            var y = bottom + (i * KeyRow);
            svg.Append(Inv($"<rect x=\"40\" y=\"{y}\" width=\"90\" height=\"46\" fill=\"url(#chart-front-{ChartWords.Key(ChartWords.Depths[i])})\" stroke=\"#212b32\" stroke-width=\"3\"/>"));
            svg.Append(Inv($"<text x=\"150\" y=\"{y + 37}\" font-size=\"42\" font-family=\"Arial, sans-serif\" fill=\"#212b32\">{Safe(KeyWords(ChartWords.Depths[i]))}</text>"));
        }

        if (stamp is not null)
        {
            var (w, h) = (front.WidthMm + back.WidthMm, height + room);
            svg.Append(Inv($"<path d=\"M0 {-room}L{w} {height}M0 {height}L{w} {-room}\" stroke=\"#d5281b\" stroke-width=\"14\"/>"));
            svg.Append(Inv($"<text x=\"{w / 2}\" y=\"{(h / 2) - room}\" font-size=\"{w * 0.08}\" font-weight=\"bold\" font-family=\"Arial, sans-serif\" text-anchor=\"middle\" fill=\"#d5281b\" stroke=\"#fff\" stroke-width=\"24\" paint-order=\"stroke\">{Safe(stamp)}</text>"));
        }
        return svg.Append("</svg>").ToString();
    }

    private static string Heading(string text, double x) => Inv(
        $"<text x=\"{x}\" y=\"-10\" font-size=\"55\" font-weight=\"bold\" font-family=\"Arial, sans-serif\" text-anchor=\"middle\" fill=\"#212b32\">{text}</text>");

    /// <summary>One depth in the key.</summary>
    public static string KeyWords(BurnDepth depth) => ChartWords.Of(depth) + (depth == BurnDepth.Erythema ? ": not counted" : "");

    /// <summary>A square of one depth's colour and pattern.</summary>
    public static string Swatch(BurnDepth depth, string prefix) => Inv(
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 40\" width=\"45\" height=\"30\" aria-hidden=\"true\" focusable=\"false\"><defs>{DepthLook.Pattern(depth, $"{prefix}-{ChartWords.Key(depth)}")}</defs><rect x=\"1.5\" y=\"1.5\" width=\"57\" height=\"37\" fill=\"url(#{prefix}-{ChartWords.Key(depth)})\" stroke=\"#212b32\" stroke-width=\"3\"/></svg>");

    /// <summary>One side of the body with what is painted on it, without the element around it.</summary>
    /// <param name="paintedAt">The column for the painter, which finds each part's name, size and cells on its outline; null when nobody paints.</param>
    public static string Figure(BurnPainting painting, BodyOutline outline, string prefix, ChartAge? paintedAt = null)
    {
        var id = $"{prefix}-{outline.Id}";
        var whole = BodyLines.Trace(outline, outline.Lines[0], closed: true);
        StringBuilder svg = new("<defs>");
        foreach (var depth in ChartWords.Depths) svg.Append(DepthLook.Pattern(depth, $"{id}-{ChartWords.Key(depth)}"));
        svg.Append(Inv($"<clipPath id=\"{id}-body\"><path id=\"{id}-whole\" d=\"{whole}\"/></clipPath></defs><use href=\"#{id}-whole\" fill=\"#fff\"/><g clip-path=\"url(#{id}-body)\">"));
        foreach (var depth in ChartWords.Depths) svg.Append(Inv($"<path data-depth=\"{ChartWords.Key(depth)}\" d=\"{Path(painting, outline, depth)}\" fill=\"url(#{id}-{ChartWords.Key(depth)})\"/>"));
        svg.Append("</g>");
        foreach (var part in painting.Cells.Parts.Where(p => p.Outline == outline && painting.IsTyped(p.Id))) svg.Append(Typed(painting, part, id));
        foreach (var part in painting.Cells.Parts.Where(p => p.Outline == outline))
            svg.Append(Inv($"<path d=\"{BodyLines.Trace(outline, part.Region.Points, closed: true)}\" fill=\"none\" stroke=\"#aeb7bd\" stroke-width=\"2\"{(paintedAt is { } age ? ForPainter(part, age) : "")}/>"));
        foreach (var line in outline.Lines) svg.Append(Inv($"<path d=\"{BodyLines.Trace(outline, line, closed: false)}\" fill=\"none\" stroke=\"#212b32\" stroke-width=\"3\" stroke-linejoin=\"round\" stroke-linecap=\"round\"/>"));
        return svg.Append(BodyLines.Sides(outline)).ToString();
    }

    private static string ForPainter(CellPart part, ChartAge age) =>
        Inv($" data-part=\"{part.Id}\" data-name=\"{Safe(part.Name)}\" data-percent=\"{part.At(age).BodyPercent}\" data-runs=\"{string.Join(' ', part.Runs.Select(r => Inv($"{r.Row}.{r.Column}.{r.Count}")))}\"");

    /// <summary>The painted cells of one depth as stretches of rows.</summary>
    private static string Path(BurnPainting painting, BodyOutline outline, BurnDepth depth)
    {
        StringBuilder path = new();
        foreach (var painted in painting.Painted.Where(p => p.Depth == depth))
        {
            var part = painting.Cells.Find(painted.PartId)!;
            if (part.Outline != outline) continue;
            foreach (var run in part.Slice(painted.From, painted.Count))
                path.Append(Inv($"M{run.Column * BurnCells.SideMm} {run.Row * BurnCells.SideMm}h{run.Count * BurnCells.SideMm}v{BurnCells.SideMm}h{-run.Count * BurnCells.SideMm}z"));
        }

        return path.ToString();
    }

    /// <summary>A part entered in numbers: nobody knows where in it, so the whole of it is dashed and the number stands in it.</summary>
    private static string Typed(BurnPainting painting, CellPart part, string id)
    {
        var deepest = ChartWords.Depths.Where(d => painting.PercentOf(part, d) > 0).MaxBy(d => painting.PercentOf(part, d));
        var cells = part.Runs.Sum(r => r.Count);
        var (x, y) = (part.Runs.Sum(r => r.Count * (r.Column + (r.Count / 2.0))) * BurnCells.SideMm / cells, part.Runs.Sum(r => r.Count * (r.Row + 0.5)) * BurnCells.SideMm / cells);
        var points = BodyLines.Trace(part.Outline, part.Region.Points, closed: true);
        return Inv($"<g data-typed=\"{part.Id}\"><path d=\"{points}\" fill=\"url(#{id}-{ChartWords.Key(deepest)})\" fill-opacity=\"0.35\"/><path d=\"{points}\" fill=\"none\" stroke=\"#212b32\" stroke-width=\"6\" stroke-dasharray=\"16 12\"/>")
            + Inv($"<text x=\"{x:0.#}\" y=\"{y + 14:0.#}\" font-size=\"40\" font-weight=\"bold\" font-family=\"Arial, sans-serif\" text-anchor=\"middle\" fill=\"#212b32\" stroke=\"#fff\" stroke-width=\"8\" paint-order=\"stroke\">{Math.Round(ChartWords.Depths.Sum(d => painting.PercentOf(part, d)), 1)}%</text></g>");
    }

    private static string Safe(string text) => WebUtility.HtmlEncode(text);

    private static string Inv(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
