using Reconstruct.Core.Planning.Burns;

namespace Reconstruct.Core.Planning.BurnCharts;

/// <summary>Cells of one half, one after the other in its numbering, painted to one depth.</summary>
/// <param name="PartId">The half.</param>
/// <param name="Depth">How deep.</param>
/// <param name="From">Number of the first cell, from 0.</param>
/// <param name="Count">How many, 1 or more.</param>
public sealed record PaintedRun(string PartId, BurnDepth Depth, int From, int Count);
