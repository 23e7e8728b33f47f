using SkiaSharp;

namespace Reconstruct.Service.Planning.Drawings;

/// <summary>Numbers, "mm" and capital letters drawn as lines, so that a picture needs no font of the machine it is made on. Each sign is 1 wide and 2 high.</summary>
internal static class StrokeText
{
    private const float Pitch = 1.5f;

    private static readonly Dictionary<char, string[]> Signs = new()
    {
        ['0'] = ["00 10 12 02 00"], ['2'] = ["00 10 11 01 02 12"], ['3'] = ["00 10 12 02", "01 11"], ['4'] = ["00 01 11", "10 12"],
        ['5'] = ["10 00 01 11 12 02"], ['6'] = ["10 00 02 12 11 01"], ['7'] = ["00 10 12"], ['8'] = ["00 10 12 02 00", "01 11"], ['9'] = ["11 01 00 10 12 02"],
    };

    /// <summary>Capital letters and marks, in halves: 2 wide and 4 high.</summary>
    private static readonly Dictionary<char, string[]> Letters = new()
    {
        ['A'] = ["04 01 10 21 24", "02 22"], ['B'] = ["04 00 10 21 12 02", "12 23 14 04"], ['C'] = ["21 10 01 03 14 23"], ['D'] = ["00 04 14 23 21 10 00"], ['E'] = ["20 00 04 24", "02 12"],
        ['F'] = ["20 00 04", "02 12"], ['G'] = ["21 10 01 03 14 23 22 12"], ['H'] = ["00 04", "20 24", "02 22"], ['I'] = ["10 14"], ['J'] = ["20 23 14 03"], ['K'] = ["00 04", "20 02 24"],
        ['L'] = ["00 04 24"], ['M'] = ["04 00 12 20 24"], ['N'] = ["04 00 24 20"], ['O'] = ["10 01 03 14 23 21 10"], ['P'] = ["04 00 10 21 12 02"], ['Q'] = ["10 01 03 14 23 21 10", "13 24"],
        ['R'] = ["04 00 10 21 12 02", "12 24"], ['S'] = ["21 10 01 12 23 14 03"], ['T'] = ["00 20", "10 14"], ['U'] = ["00 03 14 23 20"], ['V'] = ["00 14 20"], ['W'] = ["00 04 12 24 20"],
        ['X'] = ["00 24", "20 04"], ['Y'] = ["00 12 20", "12 14"], ['Z'] = ["00 20 04 24"], ['%'] = ["20 04", "00 10 11 01 00", "13 23 24 14 13"], [':'] = ["11 12", "13 14"], [','] = ["14 05"], ['-'] = ["02 22"],
    };

    public static void Draw(SKCanvas canvas, string text, float x, float baseline, float height, SKPaint paint)
    {
        var unit = height / 2;
        foreach (var sign in text)
        {
            using var path = Path(sign);
            path.Transform(SKMatrix.CreateScale(unit, unit).PostConcat(SKMatrix.CreateTranslation(x, baseline - height)));
            canvas.DrawPath(path, paint);
            x += unit * (sign == 'm' ? Pitch + 0.4f : sign == '.' ? 0.6f : Pitch);
        }
    }

    public static float Width(string text, float height) => height / 2 * text.Sum(s => s == 'm' ? Pitch + 0.4f : s == '.' ? 0.6f : Pitch);

    private static SKPath Path(char sign)
    {
        SKPath path = new();
        switch (sign)
        {
            case '.':
                path.AddRect(new(0, 1.8f, 0.2f, 2));
                break;
            case 'm':
                path.AddPoly([new(0, 2), new(0, 1), new(0.7f, 1), new(0.7f, 2)], close: false);
                path.AddPoly([new(0.7f, 1), new(1.4f, 1), new(1.4f, 2)], close: false);
                break;
            case '1':
                path.AddPoly([new(0.2f, 0.4f), new(0.6f, 0), new(0.6f, 2)], close: false);
                break;
            default:
                foreach (var line in Signs.GetValueOrDefault(sign, [])) path.AddPoly([.. line.Split(' ').Select(p => new SKPoint(p[0] - '0', p[1] - '0'))], close: false);
                foreach (var line in Letters.GetValueOrDefault(sign, [])) path.AddPoly([.. line.Split(' ').Select(p => new SKPoint((p[0] - '0') / 2f, (p[1] - '0') / 2f))], close: false);
                break;
        }
        return path;
    }
}
