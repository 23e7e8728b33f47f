using SkiaSharp;

namespace Reconstruct.Service.Synthetic;

/// <summary>A few capital letters, five squares wide and seven high, drawn as squares: no font is needed.</summary>
public static class PixelText
{
    private const int Columns = 5;

    /// <summary>Each letter's seven rows, five bits a row.</summary>
    private static readonly Dictionary<char, byte[]> Letters = new()
    {
        ['A'] = [14, 17, 17, 31, 17, 17, 17], ['D'] = [30, 17, 17, 17, 17, 17, 30], ['G'] = [14, 17, 16, 23, 17, 17, 14], ['H'] = [17, 17, 17, 31, 17, 17, 17],
        ['M'] = [17, 27, 21, 21, 17, 17, 17], ['N'] = [17, 25, 21, 19, 17, 17, 17], ['O'] = [14, 17, 17, 17, 17, 17, 14], ['P'] = [30, 17, 17, 30, 16, 16, 16],
        ['R'] = [30, 17, 17, 30, 20, 18, 17], ['T'] = [31, 4, 4, 4, 4, 4, 4], ['W'] = [17, 17, 17, 21, 21, 27, 17], [','] = [0, 0, 0, 0, 6, 4, 8],
        ['0'] = [14, 17, 19, 21, 25, 17, 14], ['1'] = [4, 12, 4, 4, 4, 4, 14],
    };

    public static void Draw(SKCanvas canvas, string text, float x, float y, int size, SKColor colour)
    {
        using SKPaint paint = new() { Color = colour };
        for (var i = 0; i < text.Length; i++)
        {
            if (!Letters.TryGetValue(text[i], out var rows)) continue; // a space
            Letter(canvas, rows, x + (i * (Columns + 1) * size), y, size, paint);
        }
    }

    private static void Letter(SKCanvas canvas, byte[] rows, float x, float y, int size, SKPaint paint)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                if ((rows[row] >> (Columns - 1 - column) & 1) == 1) canvas.DrawRect(x + (column * size), y + (row * size), size, size, paint);
            }
        }
    }
}
