namespace Reconstruct.Core.Planning.Expansion;

/// <summary>Dome less base at a volume: the most skin there can be to gain while so much is in. It is geometry of the expander and no number for the patient.</summary>
/// <remarks>
/// Round: the height comes from the volume, V = πh(3a² + h²) ÷ 6, so h = 2a·sinh(arsinh(3V ÷ πa³) ÷ 3); gain = πh². Rectangular: the ends left off, its section is a segment of a circle on the width w
/// with area V ÷ length and half angle φ; w²(φ − sin φ cos φ) ÷ 4 sin² φ = V ÷ length, arc = wφ ÷ sin φ; gain = (arc − w) × length. At half a cylinder, φ = π ÷ 2, that is the gain of
/// <see cref="RectangularExpander"/>. Source: plane and solid geometry.
/// </remarks>
public static class ExpanderGain
{
    /// <summary>Code: more is in it than half a ball, or half a cylinder, on its base would hold.</summary>
    public const string BeyondHalfCode = "expander-beyond-half";

    /// <summary>Gain of a round expander in cm², 0 or more. Refused when more is in it than half a ball on its base holds: it is no spherical cap on that base then.</summary>
    /// <param name="baseDiameterCm">Diameter of its base in cm, over 0.</param>
    /// <param name="volumeMl">What is in it, in mL, 0 or more.</param>
    public static Result<double> Round(double baseDiameterCm, double volumeMl)
    {
        Check(baseDiameterCm, volumeMl);
        var a = baseDiameterCm / 2;
        if (volumeMl > new RoundExpander(a, a).VolumeMl * (1 + 1e-12)) return Beyond("a ball");
        var h = 2 * a * Math.Sinh(Math.Asinh(3 * volumeMl / (Math.PI * a * a * a)) / 3);
        return new RoundExpander(a, h).GainCm2;
    }

    /// <summary>Gain of a rectangular expander in cm², 0 or more. Refused when more is in it than half a cylinder on its base holds.</summary>
    /// <param name="widthCm">Width of its base in cm, over 0.</param>
    /// <param name="lengthCm">Length of its base in cm, over 0.</param>
    /// <param name="volumeMl">What is in it, in mL, 0 or more.</param>
    public static Result<double> Rectangular(double widthCm, double lengthCm, double volumeMl)
    {
        Check(widthCm, volumeMl);
        Check(lengthCm, volumeMl);
        if (volumeMl > new RectangularExpander(widthCm, lengthCm).VolumeMl * (1 + 1e-12)) return Beyond("a cylinder");
        var section = volumeMl / lengthCm;
        var (low, high) = (0.0, Math.PI / 2);
        for (var i = 0; i < 60; i++)
        {
            var middle = (low + high) / 2;
            if (Segment(widthCm, middle) < section) low = middle;
            else high = middle;
        }
        return volumeMl <= 0 ? 0 : Math.Max(0, (widthCm * high / Math.Sin(high)) - widthCm) * lengthCm;
    }

    private static double Segment(double width, double half) =>
        half < 1e-4 ? width * width * half / 6 : width * width * (half - (Math.Sin(half) * Math.Cos(half))) / (4 * Math.Sin(half) * Math.Sin(half));

    private static void Check(double cm, double volumeMl)
    {
        if (!(cm > 0) || !double.IsFinite(cm)) throw new ArgumentOutOfRangeException(nameof(cm), cm, "A base is over 0 cm");
        if (!(volumeMl >= 0) || !double.IsFinite(volumeMl)) throw new ArgumentOutOfRangeException(nameof(volumeMl), volumeMl, "A volume is 0 mL or more");
    }

    private static Refusal Beyond(string shape) => new(BeyondHalfCode, $"No gain is given: more is in it than half {shape} on its base would hold");
}
