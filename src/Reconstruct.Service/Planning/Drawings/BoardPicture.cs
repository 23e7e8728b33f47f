using System.Globalization;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Drawings;
using SkiaSharp;

namespace Reconstruct.Service.Planning.Drawings;

/// <summary>A drawing as a picture for letters and consent: the same shapes, numbers and scale bar as its SVG, from the same points.</summary>
public static class BoardPicture
{
    /// <summary>Pixels of the longer side.</summary>
    public const int LongSide = 1600;

    /// <summary>Of a JPEG, out of 100: small enough for a page, with lines that stay clean.</summary>
    private const int Quality = 85;

    /// <param name="photo">The photograph that it lies on; null when there is none.</param>
    /// <param name="stamp">Capital letters across it, struck out with two lines; null for none.</param>
    public static byte[] Draw(BoardFigure figure, BoardBacking backing, byte[]? photo, SKEncodedImageFormat format = SKEncodedImageFormat.Png, string? stamp = null)
    {
        var frame = BoardFrame.Of(figure, backing);
        var scale = LongSide / Math.Max(frame.Width, frame.Height);
        using SKBitmap bitmap = new(new SKImageInfo(Math.Max(1, (int)Math.Round(frame.Width * scale)), Math.Max(1, (int)Math.Round(frame.Height * scale)), SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()));
        using SKCanvas canvas = new(bitmap);
        canvas.Clear(SKColors.White);
        SKPoint At(PlanPoint p) => new((float)((p.X - frame.Left) * scale), (float)((frame.Top - p.Y) * scale));
        Under(canvas, backing, photo, At, (float)(frame.Stroke / 2 * scale));
        foreach (var shape in figure.Shapes) Shape(canvas, shape, At, (float)(frame.Stroke * scale), photo is null ? BoardSvg.OverLines : BoardSvg.OverPhoto);
        var text = (float)(frame.Text * scale);
        foreach (var item in figure.Items) Number(canvas, item, At(BoardSvg.NumberAt(item, frame)), text);
        if (frame.Bar(figure.Board.Backdrop.MmPerUnit) is { } bar) Bar(canvas, At(bar.At), (float)(bar.Units * scale), bar.Mm, text);
        if (stamp is not null) Stamp(canvas, stamp, bitmap.Width, bitmap.Height);
        canvas.Flush();
        using var encoded = bitmap.Encode(format, Quality);
        return encoded.ToArray();
    }

    /// <summary>Two lines from corner to corner, and words across the middle.</summary>
    internal static void Stamp(SKCanvas canvas, string words, float width, float height)
    {
        var text = width * 0.8f / StrokeText.Width(words, 1);
        using var halo = Pen("#ffffff", text / 3);
        using var pen = Pen("#d5281b", text / 7);
        canvas.DrawLine(0, 0, width, height, pen);
        canvas.DrawLine(0, height, width, 0, pen);
        var (x, y) = ((width - StrokeText.Width(words, text)) / 2, (height + text) / 2);
        StrokeText.Draw(canvas, words, x, y, text, halo);
        StrokeText.Draw(canvas, words, x, y, text, pen);
    }

    private static void Under(SKCanvas canvas, BoardBacking backing, byte[]? photo, Func<PlanPoint, SKPoint> at, float stroke)
    {
        if (photo is not null)
        {
            using var image = SKImage.FromEncodedData(photo) ?? throw new InvalidDataException("The photograph cannot be opened");
            var (low, high) = (at(PlanPoint.Origin), at(new(backing.Width, backing.Height)));
            canvas.DrawImage(image, new SKRect(low.X, high.Y, high.X, low.Y), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        }
        using SKPaint pen = Pen("#4c6272", stroke);
        foreach (var line in backing.Lines)
        {
            using var path = PathOf(line, at, close: false);
            canvas.DrawPath(path, pen);
        }
    }

    private static void Shape(SKCanvas canvas, PlanShape shape, Func<PlanPoint, SKPoint> at, float stroke, double opacity)
    {
        var look = PlanLook.Of(shape.Kind);
        using var pen = Pen(look.Stroke, stroke);
        if (shape.Points.Count == 1)
        {
            pen.Style = SKPaintStyle.Fill;
            canvas.DrawCircle(at(shape.Points[0]), 2 * stroke, pen);
            return;
        }
        using var path = PathOf(shape.Points, at, shape.IsClosed);
        if (shape.IsClosed && look.Fill != "none")
        {
            using SKPaint fill = new() { Color = SKColor.Parse(look.Fill).WithAlpha((byte)(255 * opacity)), Style = SKPaintStyle.Fill, IsAntialias = true };
            canvas.DrawPath(path, fill);
        }
        using var dash = look.Dash is null ? null : SKPathEffect.CreateDash([.. look.Dash.Split(' ').Select(d => float.Parse(d, CultureInfo.InvariantCulture) * stroke * 2)], 0);
        pen.PathEffect = dash;
        canvas.DrawPath(path, pen);
    }

    private static void Number(SKCanvas canvas, BoardItem item, SKPoint at, float text)
    {
        var words = item.Number.ToString(CultureInfo.InvariantCulture);
        var (x, y) = (at.X - (StrokeText.Width(words, text * 0.7f) / 2), at.Y + (text * 0.35f));
        using var halo = Pen("#ffffff", text / 3);
        using var pen = Pen("#212b32", text / 9);
        StrokeText.Draw(canvas, words, x, y, text * 0.7f, halo);
        StrokeText.Draw(canvas, words, x, y, text * 0.7f, pen);
    }

    private static void Bar(SKCanvas canvas, SKPoint at, float length, double mm, float text)
    {
        using var pen = Pen("#212b32", text / 8);
        var y = at.Y - (text * 1.2f);
        canvas.DrawLine(at.X, y, at.X + length, y, pen);
        foreach (var x in new[] { at.X, at.X + length }) canvas.DrawLine(x, y - (text / 3), x, y + (text / 3), pen);
        StrokeText.Draw(canvas, string.Create(CultureInfo.InvariantCulture, $"{mm:0.##} mm"), at.X, y + (text * 1.4f), text * 0.7f, pen);
    }

    private static SKPath PathOf(IReadOnlyList<PlanPoint> points, Func<PlanPoint, SKPoint> at, bool close)
    {
        SKPath path = new();
        path.AddPoly([.. points.Select(at)], close);
        return path;
    }

    internal static SKPaint Pen(string colour, float width) => new()
    {
        Color = SKColor.Parse(colour), Style = SKPaintStyle.Stroke, StrokeWidth = width, StrokeJoin = SKStrokeJoin.Round, StrokeCap = SKStrokeCap.Butt, IsAntialias = true,
    };
}
