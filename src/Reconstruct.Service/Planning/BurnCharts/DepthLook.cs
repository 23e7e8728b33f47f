using Reconstruct.Core.Planning.Burns;
using SkiaSharp;

namespace Reconstruct.Service.Planning.BurnCharts;

/// <summary>How each depth is drawn: a colour and marks, so that colour is never the only sign.</summary>
public static class DepthLook
{
    /// <summary>The SVG pattern of a depth under an id.</summary>
    public static string Pattern(BurnDepth depth, string id)
    {
        var (ground, marks) = Look(depth);
        return $"<pattern id=\"{id}\" width=\"24\" height=\"24\" patternUnits=\"userSpaceOnUse\"><rect width=\"24\" height=\"24\" fill=\"{ground}\"/>{marks}</pattern>";
    }

    /// <summary>The same as a repeating tile of a picture.</summary>
    public static SKShader Tile(BurnDepth depth)
    {
        using SKPictureRecorder recorder = new();
        var canvas = recorder.BeginRecording(new SKRect(0, 0, Side, Side));
        canvas.Clear(SKColor.Parse(Look(depth).Ground));
        Marks(canvas, depth);
        using var picture = recorder.EndRecording();
        return SKShader.CreatePicture(picture, SKShaderTileMode.Repeat, SKShaderTileMode.Repeat, SKFilterMode.Linear, SKMatrix.Identity, new SKRect(0, 0, Side, Side));
    }

    private const float Side = 24;

    private static void Marks(SKCanvas canvas, BurnDepth depth)
    {
        using SKPaint paint = new() { IsAntialias = true, Style = SKPaintStyle.Stroke };
        void Line(float x0, float y0, float x1, float y1, string colour, float width)
        {
            (paint.Style, paint.Color, paint.StrokeWidth) = (SKPaintStyle.Stroke, SKColor.Parse(colour), width);
            canvas.DrawLine(x0, y0, x1, y1, paint);
        }
        void Dot(float x, float y, float radius, string colour)
        {
            (paint.Style, paint.Color) = (SKPaintStyle.Fill, SKColor.Parse(colour));
            canvas.DrawCircle(x, y, radius, paint);
        }
        switch (depth)
        {
            case BurnDepth.Erythema:
                Dot(12, 12, 3, "#d5281b");
                break;
            case BurnDepth.SuperficialDermal:
                Line(-6, 6, 6, -6, "#8a4b00", 2.5f);
                Line(0, Side, Side, 0, "#8a4b00", 2.5f);
                Line(18, 30, 30, 18, "#8a4b00", 2.5f);
                break;
            case BurnDepth.DeepDermal:
                Line(0, Side, Side, 0, "#6b1008", 3);
                Line(0, 0, Side, Side, "#6b1008", 3);
                break;
            case BurnDepth.FullThickness:
                Dot(6, 6, 3.5f, "#ffffff");
                Dot(18, 18, 3.5f, "#ffffff");
                break;
            default:
                Line(0, 6, Side, 6, "#4c6272", 3);
                Line(0, 18, Side, 18, "#4c6272", 3);
                break;
        }
    }

    private static (string Ground, string Marks) Look(BurnDepth depth) => depth switch
    {
        BurnDepth.Erythema => ("#fde8e6", "<circle cx=\"12\" cy=\"12\" r=\"3\" fill=\"#d5281b\"/>"),
        BurnDepth.SuperficialDermal => ("#ffd6a0", "<path d=\"M-6 6L6 -6M0 24L24 0M18 30L30 18\" stroke=\"#8a4b00\" stroke-width=\"2.5\"/>"),
        BurnDepth.DeepDermal => ("#e88a7d", "<path d=\"M0 24L24 0M0 0L24 24\" stroke=\"#6b1008\" stroke-width=\"3\"/>"),
        BurnDepth.FullThickness => ("#4a2a22", "<circle cx=\"6\" cy=\"6\" r=\"3.5\" fill=\"#fff\"/><circle cx=\"18\" cy=\"18\" r=\"3.5\" fill=\"#fff\"/>"),
        _ => ("#d8dde0", "<path d=\"M0 6H24M0 18H24\" stroke=\"#4c6272\" stroke-width=\"3\"/>"),
    };
}
