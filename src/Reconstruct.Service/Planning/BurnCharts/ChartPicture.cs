using System.Globalization;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Body;
using Reconstruct.Core.Planning.BurnCharts;
using Reconstruct.Core.Planning.Burns;
using Reconstruct.Service.Planning.Body;
using Reconstruct.Service.Planning.Drawings;
using SkiaSharp;

namespace Reconstruct.Service.Planning.BurnCharts;

/// <summary>A burn chart as a PNG for letters: front, back and key as its SVG has them, from the same cells. Its words are drawn as lines and need no font.</summary>
public static class ChartPicture
{
    /// <summary>Pixels of its width.</summary>
    public const int Width = 1600;

    private const float KeyRow = 62;
    private const float Under = 20;
    private const string Ink = "#212b32";

    /// <param name="stamp">Capital letters across it, struck out with two lines; null for none.</param>
    public static byte[] Draw(BurnPainting painting, string? stamp)
    {
        var (front, back) = (BodyFiles.Outlines.Front, BodyFiles.Outlines.Back);
        var room = (float)(BodyLines.LabelRoom(front) * 1.6);
        var bottom = (float)front.HeightMm + Under;
        var (width, height) = ((float)(front.WidthMm + back.WidthMm), room + bottom + (ChartWords.Depths.Count * KeyRow) + Under);
        var scale = Width / width;
        using SKBitmap bitmap = new(new SKImageInfo(Width, (int)Math.Ceiling(height * scale), SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()));
        using SKCanvas canvas = new(bitmap);
        canvas.Clear(SKColors.White);
        canvas.Scale(scale);
        canvas.Translate(0, room);
        Figure(canvas, painting, front, "FRONT", ("RIGHT", "LEFT"));
        canvas.Save();
        canvas.Translate((float)front.WidthMm, 0);
        Figure(canvas, painting, back, "BACK", ("LEFT", "RIGHT"));
        canvas.Restore();
        for (var i = 0; i < ChartWords.Depths.Count; i++) Key(canvas, ChartWords.Depths[i], bottom + (i * KeyRow));
        canvas.ResetMatrix();
        if (stamp is not null) BoardPicture.Stamp(canvas, stamp, bitmap.Width, bitmap.Height);
        canvas.Flush();
        using var encoded = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return encoded.ToArray();
    }

    private static void Figure(SKCanvas canvas, BurnPainting painting, BodyOutline outline, string title, (string Left, string Right) sides)
    {
        using var whole = PathOf(outline, outline.Lines[0], close: true);
        canvas.Save();
        canvas.ClipPath(whole, antialias: true);
        foreach (var depth in ChartWords.Depths) Cells(canvas, painting, outline, depth);
        canvas.Restore();
        using var border = BoardPicture.Pen("#aeb7bd", 2);
        using var line = BoardPicture.Pen(Ink, 3);
        line.StrokeCap = SKStrokeCap.Round;
        foreach (var part in painting.Cells.Parts.Where(p => p.Outline == outline))
        {
            if (painting.IsTyped(part.Id)) Typed(canvas, painting, part);
            using var region = PathOf(outline, part.Region.Points, close: true);
            canvas.DrawPath(region, border);
        }
        foreach (var points in outline.Lines)
        {
            using var path = PathOf(outline, points, close: false);
            canvas.DrawPath(path, line);
        }
        var wide = (float)outline.WidthMm;
        Words(canvas, title, (wide - StrokeText.Width(title, 46)) / 2, -40, 46);
        Words(canvas, sides.Left, 20, -10, 34);
        Words(canvas, sides.Right, wide - 20 - StrokeText.Width(sides.Right, 34), -10, 34);
    }

    /// <summary>The painted cells of one depth.</summary>
    private static void Cells(SKCanvas canvas, BurnPainting painting, BodyOutline outline, BurnDepth depth)
    {
        const float side = (float)BurnCells.SideMm;
        using var tile = DepthLook.Tile(depth);
        using SKPaint paint = new() { Shader = tile };
        foreach (var painted in painting.Painted.Where(p => p.Depth == depth))
        {
            var part = painting.Cells.Find(painted.PartId)!;
            if (part.Outline != outline) continue;
            foreach (var run in part.Slice(painted.From, painted.Count)) canvas.DrawRect(run.Column * side, run.Row * side, run.Count * side, side, paint);
        }
    }

    /// <summary>A part entered in numbers: nobody knows where in it, so the whole of it is dashed and the number stands in it.</summary>
    private static void Typed(SKCanvas canvas, BurnPainting painting, CellPart part)
    {
        var deepest = ChartWords.Depths.Where(d => painting.PercentOf(part, d) > 0).MaxBy(d => painting.PercentOf(part, d));
        using var path = PathOf(part.Outline, part.Region.Points, close: true);
        using var tile = DepthLook.Tile(deepest);
        using SKPaint fill = new() { Shader = tile, Color = SKColors.White.WithAlpha(90), IsAntialias = true };
        using var edge = BoardPicture.Pen(Ink, 6);
        using var dash = SKPathEffect.CreateDash([16, 12], 0);
        canvas.DrawPath(path, fill);
        edge.PathEffect = dash;
        canvas.DrawPath(path, edge);
        var cells = part.Runs.Sum(r => r.Count);
        var x = (float)(part.Runs.Sum(r => r.Count * (r.Column + (r.Count / 2.0))) * BurnCells.SideMm / cells);
        var y = (float)(part.Runs.Sum(r => r.Count * (r.Row + 0.5)) * BurnCells.SideMm / cells);
        var words = string.Create(CultureInfo.InvariantCulture, $"{Math.Round(ChartWords.Depths.Sum(d => painting.PercentOf(part, d)), 1)}%");
        Words(canvas, words, x - (StrokeText.Width(words, 30) / 2), y + 15, 30);
    }

    private static void Key(SKCanvas canvas, BurnDepth depth, float y)
    {
        using var tile = DepthLook.Tile(depth);
        using SKPaint fill = new() { Shader = tile };
        using var edge = BoardPicture.Pen(Ink, 3);
        SKRect box = new(40, y, 130, y + 46);
        canvas.DrawRect(box, fill);
        canvas.DrawRect(box, edge);
        Words(canvas, ChartSvg.KeyWords(depth).ToUpperInvariant(), 150, y + 38, 30);
    }

    private static void Words(SKCanvas canvas, string words, float x, float baseline, float height)
    {
        using var halo = BoardPicture.Pen("#ffffff", height / 3);
        using var pen = BoardPicture.Pen(Ink, height / 9);
        StrokeText.Draw(canvas, words, x, baseline, height, halo);
        StrokeText.Draw(canvas, words, x, baseline, height, pen);
    }

    private static SKPath PathOf(BodyOutline outline, IReadOnlyList<PlanPoint> points, bool close)
    {
        SKPath path = new();
        path.AddPoly([.. points.Select(p => new SKPoint((float)p.X, (float)(outline.HeightMm - p.Y)))], close);
        return path;
    }
}
