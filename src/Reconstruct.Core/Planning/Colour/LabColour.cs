using System.Runtime.InteropServices;

namespace Reconstruct.Core.Planning.Colour;

/// <summary>A measured colour in CIE 1976 L*a*b*.</summary>
/// <param name="L">Lightness, 0 black to 100 white.</param>
/// <param name="A">Green (negative) to red (positive).</param>
/// <param name="B">Blue (negative) to yellow (positive).</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LabColour(double L, double A, double B)
{
    /// <summary>Chroma: how far from grey.</summary>
    public double Chroma => double.Hypot(A, B);

    /// <summary>Distance to another colour as CIE 1976 has it (ΔE*ab).</summary>
    public double Cie76(LabColour other) => Math.Sqrt(((L - other.L) * (L - other.L)) + ((A - other.A) * (A - other.A)) + ((B - other.B) * (B - other.B)));
}
