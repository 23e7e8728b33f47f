namespace Reconstruct.Core.Planning.Grafts;

/// <summary>The area of grafts that was left in one study at one time or in one group.</summary>
/// <param name="Group">When, or in whom.</param>
/// <param name="AreaLeftPercent">Mean area left in percent of the area at operation.</param>
/// <param name="Grafts">Number of grafts; null where the text read does not give it for this group.</param>
/// <param name="Population">On whom.</param>
/// <param name="Source">Where it was read.</param>
public sealed record MeasuredContraction(string Group, double AreaLeftPercent, int? Grafts, string Population, Source Source)
{
    /// <summary>Area left in cm² of a graft of this area in cm².</summary>
    public double AreaLeftCm2(double areaCm2) => areaCm2 * AreaLeftPercent / 100;
}
