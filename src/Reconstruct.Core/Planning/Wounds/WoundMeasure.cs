namespace Reconstruct.Core.Planning.Wounds;

/// <summary>A wound as it was measured on one day.</summary>
/// <param name="On">The day.</param>
/// <param name="AreaCm2">Area in cm², 0 or more.</param>
/// <param name="PerimeterCm">The way round it in cm; over 0 while there is area.</param>
public sealed record WoundMeasure(DateOnly On, double AreaCm2, double PerimeterCm)
{
    /// <summary>True when a wound of this area can have this perimeter: a circle has the shortest.</summary>
    public bool IsPossible => PerimeterCm * PerimeterCm >= 4 * Math.PI * AreaCm2 * (1 - 1e-9);
}
