namespace Reconstruct.Core.Planning.Colour;

/// <summary>The CIEDE2000 colour difference (ΔE00), with all weights 1.</summary>
/// <remarks>Source: Sharma G, Wu W, Dalal EN. The CIEDE2000 color-difference formula: implementation notes, supplementary test data, and mathematical observations. Color Research and Application 2005;30:21-30. Its 34 pairs are a test.</remarks>
public static class Ciede2000
{
    /// <summary>Two hues exactly opposite are 180° apart in the source; the last bits of a sum must not decide otherwise.</summary>
    private const double Rounding = 1e-9;

    /// <summary>The difference between two colours: 0 when they are the same, and the same both ways round.</summary>
    public static double Between(LabColour first, LabColour second)
    {
        var g = 0.5 * (1 - Saturating((first.Chroma + second.Chroma) / 2));
        var (a1, a2) = ((1 + g) * first.A, (1 + g) * second.A);
        var (c1, c2) = (double.Hypot(a1, first.B), double.Hypot(a2, second.B));
        var (h1, h2) = (Hue(a1, first.B), Hue(a2, second.B));
        var grey = c1 * c2 == 0;

        var turn = grey ? 0 : Turn(h2 - h1);
        var (dL, dC, dH) = (second.L - first.L, c2 - c1, 2 * Math.Sqrt(c1 * c2) * Sin(turn / 2));
        var (l, c, h) = ((first.L + second.L) / 2, (c1 + c2) / 2, grey ? h1 + h2 : MeanHue(h1, h2));

        var t = 1 - (0.17 * Cos(h - 30)) + (0.24 * Cos(2 * h)) + (0.32 * Cos((3 * h) + 6)) - (0.20 * Cos((4 * h) - 63));
        var fromGrey = (l - 50) * (l - 50);
        var (sL, sC, sH) = (1 + (0.015 * fromGrey / Math.Sqrt(20 + fromGrey)), 1 + (0.045 * c), 1 + (0.015 * c * t));
        var blue = -Sin(60 * Math.Exp(-Math.Pow((h - 275) / 25, 2))) * 2 * Saturating(c);
        return Math.Sqrt(Square(dL / sL) + Square(dC / sC) + Square(dH / sH) + (blue * (dC / sC) * (dH / sH)));
    }

    private static double Saturating(double chroma)
    {
        var seventh = Math.Pow(chroma, 7);
        return Math.Sqrt(seventh / (seventh + Math.Pow(25, 7)));
    }

    /// <summary>Hue in degrees, 0 to 360; 0 for grey.</summary>
    private static double Hue(double a, double b) => a == 0 && b == 0 ? 0 : (Math.Atan2(b, a) * 180 / Math.PI) + (b < 0 ? 360 : 0);

    private static double Turn(double degrees) => degrees > 180 + Rounding ? degrees - 360 : degrees < -180 - Rounding ? degrees + 360 : degrees;

    private static double MeanHue(double h1, double h2) =>
        Math.Abs(h1 - h2) <= 180 + Rounding ? (h1 + h2) / 2 : h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;

    private static double Square(double value) => value * value;

    private static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);

    private static double Cos(double degrees) => Math.Cos(degrees * Math.PI / 180);
}
