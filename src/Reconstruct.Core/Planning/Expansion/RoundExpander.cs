namespace Reconstruct.Core.Planning.Expansion;

/// <summary>A round expander filled to a spherical cap.</summary>
/// <remarks>V = πh(3a² + h²) ÷ 6; dome = π(a² + h²); gain = πh². Source: plane and solid geometry.</remarks>
/// <param name="BaseRadiusCm">Radius of its base, a, in cm, over 0.</param>
/// <param name="HeightCm">Height of the dome, h, in cm, 0 or more.</param>
public sealed record RoundExpander(double BaseRadiusCm, double HeightCm)
{
    /// <summary>Volume in mL.</summary>
    public double VolumeMl => Math.PI * HeightCm * ((3 * BaseRadiusCm * BaseRadiusCm) + (HeightCm * HeightCm)) / 6;

    /// <summary>Area of the dome in cm².</summary>
    public double DomeCm2 => Math.PI * ((BaseRadiusCm * BaseRadiusCm) + (HeightCm * HeightCm));

    /// <summary>Dome less base in cm²: the most skin there can be to gain.</summary>
    public double GainCm2 => Math.PI * HeightCm * HeightCm;
}
