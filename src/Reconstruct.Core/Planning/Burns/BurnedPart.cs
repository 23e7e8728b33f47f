namespace Reconstruct.Core.Planning.Burns;

/// <summary>How much of one part of a chart is burned to one depth.</summary>
/// <param name="Part">The part.</param>
/// <param name="Depth">How deep.</param>
/// <param name="PercentOfPart">Percent of this part, 0 to 100.</param>
public sealed record BurnedPart(ChartPart Part, BurnDepth Depth, double PercentOfPart)
{
    /// <summary>False for mere redness.</summary>
    public bool Counts => Depth != BurnDepth.Erythema;

    /// <summary>Percent of the body surface, 0 to the size of the part.</summary>
    public double BodyPercent => Part.BodyPercent * PercentOfPart / 100;
}
