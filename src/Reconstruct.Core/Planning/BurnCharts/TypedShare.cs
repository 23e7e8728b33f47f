using Reconstruct.Core.Planning.Burns;

namespace Reconstruct.Core.Planning.BurnCharts;

/// <summary>How much of one half is burned to one depth, entered as a number and not painted: where in it is not known.</summary>
/// <param name="PartId">The half.</param>
/// <param name="Depth">How deep.</param>
/// <param name="PercentOfPart">Percent of this half, above 0 to 100.</param>
public sealed record TypedShare(string PartId, BurnDepth Depth, double PercentOfPart);
