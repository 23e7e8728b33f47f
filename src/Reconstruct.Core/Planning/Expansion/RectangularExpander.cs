namespace Reconstruct.Core.Planning.Expansion;

/// <summary>A rectangular expander filled to half a cylinder, its ends left off.</summary>
/// <remarks>Arc = πw ÷ 2; gain for each cm of length = (π ÷ 2 − 1)w. Source: plane and solid geometry.</remarks>
/// <param name="WidthCm">Width of its base, w, in cm, over 0.</param>
/// <param name="LengthCm">Length of its base in cm, over 0.</param>
public sealed record RectangularExpander(double WidthCm, double LengthCm)
{
    /// <summary>Volume in mL.</summary>
    public double VolumeMl => Math.PI * WidthCm * WidthCm / 8 * LengthCm;

    /// <summary>Area of the dome in cm².</summary>
    public double DomeCm2 => Math.PI * WidthCm / 2 * LengthCm;

    /// <summary>Dome less base in cm²: the most skin there can be to gain.</summary>
    public double GainCm2 => ((Math.PI / 2) - 1) * WidthCm * LengthCm;
}
