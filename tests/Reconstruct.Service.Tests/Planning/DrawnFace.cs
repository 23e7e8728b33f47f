using SkiaSharp;

namespace Reconstruct.Service.Tests.Planning;

/// <summary>A photograph of nobody: a face drawn by code, with a ruler of 40 mm beside it that is 400 pixels long.</summary>
internal static class DrawnFace
{
    internal const int Width = 1200;
    internal const int Height = 1000;

    /// <summary>The ends of the ruler, in pixels from the lower left corner.</summary>
    internal const string RulerFrom = "750, 100";
    internal const string RulerTo = "1150, 100";

    internal static byte[] Jpeg()
    {
        using SKBitmap bitmap = new(Width, Height);
        using SKCanvas canvas = new(bitmap);
        canvas.Clear(new SKColor(0x9f, 0xb4, 0xc0));
        void Oval(float x, float y, float w, float h, uint colour)
        {
            using SKPaint paint = new() { Color = new(colour), IsAntialias = true };
            canvas.DrawOval(x, y, w, h, paint);
        }
        Oval(500, 480, 400, 520, 0xffd9a98a);
        foreach (var x in new[] { 330f, 670f })
        {
            Oval(x, 330, 85, 38, 0xfff6f2ee);
            Oval(x, 330, 36, 36, 0xff5b4632);
        }
        Oval(500, 520, 95, 120, 0xffcf9b7b);
        Oval(500, 600, 130, 70, 0xffc98f70);
        Oval(500, 800, 170, 34, 0xffb05a58);
        Oval(535, 575, 34, 30, 0xff7a4b3a);
        using SKPaint ruler = new() { Color = SKColors.White };
        using SKPaint tick = new() { Color = SKColors.Black, StrokeWidth = 3 };
        canvas.DrawRect(SKRect.Create(740, 880, 420, 60), ruler);
        for (var mm = 0; mm <= 40; mm += 5) canvas.DrawLine(750 + (10 * mm), 900, 750 + (10 * mm), mm % 10 == 0 ? 935 : 920, tick);
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 85);
        return data.ToArray();
    }
}
