using SkiaSharp;

namespace Reconstruct.Service.Synthetic;

/// <summary>Pictures drawn by code in place of photographs: skin, what is on it, a scale, and a label that says so. The letters are drawn too, so that every machine draws the same.</summary>
public static class Drawing
{
    private const int Width = 640;
    private const int Height = 480;
    private const int Quality = 80;
    private static readonly SKColor[] Skins = [new(0xF3, 0xD3, 0xBD), new(0xE4, 0xB8, 0x98), new(0xC6, 0x8E, 0x6A), new(0x9A, 0x67, 0x46), new(0x6B, 0x45, 0x2E)];

    /// <summary>A small JPEG. The same arguments give the same bytes.</summary>
    public static byte[] Of(Drawn what, int variant)
    {
        Random draw = new((((int)what + 1) * 7919) + variant);
        var skin = Skins[variant % Skins.Length];
        using SKBitmap bitmap = new(new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using (SKCanvas canvas = new(bitmap))
        {
            Background(canvas, skin);
            Subject(canvas, what, skin, draw);
            Scale(canvas);
            PixelText.Draw(canvas, "DRAWN, NOT A PHOTOGRAPH", 16, Height - 30, 3, SKColors.Black);
        }
        using var encoded = bitmap.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return encoded.ToArray();
    }

    private static void Background(SKCanvas canvas, SKColor skin)
    {
        using var shade = SKShader.CreateRadialGradient(new(Width / 2f, Height / 2f), Width * 0.7f, [skin, Mix(skin, SKColors.Black, 0.25f)], SKShaderTileMode.Clamp);
        using SKPaint paint = new() { Shader = shade };
        canvas.DrawRect(0, 0, Width, Height, paint);
    }

    private static void Subject(SKCanvas canvas, Drawn what, SKColor skin, Random draw)
    {
        switch (what)
        {
            case Drawn.Lesion: Blob(canvas, draw, 42, Mix(skin, new(0xC0, 0x40, 0x50), 0.5f)); Blob(canvas, draw, 18, Mix(skin, new(0xF0, 0xE0, 0xC0), 0.7f)); break;
            case Drawn.Mole: Blob(canvas, draw, 46, Mix(skin, new(0x30, 0x18, 0x10), 0.85f)); Blob(canvas, draw, 20, new(0x18, 0x10, 0x14)); break;
            case Drawn.Burn: Blob(canvas, draw, 130, Mix(skin, new(0xE0, 0x50, 0x50), 0.55f)); Blob(canvas, draw, 60, Mix(skin, new(0xF8, 0xC8, 0xC0), 0.8f)); break;
            case Drawn.Wound: Blob(canvas, draw, 90, Mix(skin, new(0x98, 0x30, 0x38), 0.8f)); Blob(canvas, draw, 50, new(0x70, 0x18, 0x20)); break;
            case Drawn.Birthmark: Blob(canvas, draw, 120, Mix(skin, new(0x98, 0x20, 0x58), 0.5f)); break;
            case Drawn.Scar: Line(canvas, draw, Mix(skin, new(0xE8, 0x90, 0x98), 0.7f), 14); break;
            case Drawn.Hand: Fingers(canvas, skin); Line(canvas, draw, new(0x80, 0x20, 0x28), 5); break;
        }
    }

    private static void Blob(SKCanvas canvas, Random draw, float radius, SKColor colour)
    {
        const int points = 14;
        using SKPath path = new();
        for (var i = 0; i < points; i++)
        {
            var angle = i * 2 * MathF.PI / points;
            var r = radius * (0.8f + (0.4f * draw.NextSingle()));
            SKPoint at = new((Width / 2f) + (r * MathF.Cos(angle)), (Height / 2f) + (r * MathF.Sin(angle)));
            if (i == 0) path.MoveTo(at);
            else path.LineTo(at);
        }
        path.Close();
        using SKPaint paint = new() { Color = colour, IsAntialias = true, PathEffect = SKPathEffect.CreateCorner(radius / 2) };
        canvas.DrawPath(path, paint);
    }

    private static void Line(SKCanvas canvas, Random draw, SKColor colour, float width)
    {
        using SKPath path = new();
        path.MoveTo(190, 200 + draw.Next(80));
        path.CubicTo(280, 160 + draw.Next(120), 360, 160 + draw.Next(160), 460, 200 + draw.Next(80));
        using SKPaint paint = new() { Color = colour, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = width, StrokeCap = SKStrokeCap.Round };
        canvas.DrawPath(path, paint);
    }

    private static void Fingers(SKCanvas canvas, SKColor skin)
    {
        using SKPaint paint = new() { Color = Mix(skin, SKColors.White, 0.25f), IsAntialias = true };
        canvas.DrawRoundRect(180, 230, 280, 220, 60, 60, paint);
        float[] tops = [110, 60, 50, 80];
        for (var i = 0; i < tops.Length; i++)
            canvas.DrawRoundRect(190 + (i * 68), tops[i], 56, 260, 28, 28, paint);
    }

    private static void Scale(SKCanvas canvas)
    {
        using SKPaint white = new() { Color = SKColors.White };
        using SKPaint black = new() { Color = SKColors.Black };
        canvas.DrawRect(440, 20, 180, 44, white);
        for (var i = 0; i < 10; i++)
            canvas.DrawRect(450 + (i * 16), 26, i % 2 == 0 ? 16 : 0, 10, black);
        PixelText.Draw(canvas, "10 MM", 496, 44, 2, SKColors.Black);
    }

    private static SKColor Mix(SKColor a, SKColor b, float part) => new(
        (byte)(a.Red + ((b.Red - a.Red) * part)), (byte)(a.Green + ((b.Green - a.Green) * part)), (byte)(a.Blue + ((b.Blue - a.Blue) * part)));
}
