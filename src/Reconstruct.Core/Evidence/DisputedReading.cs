namespace Reconstruct.Core.Evidence;

/// <summary>What one source says of a disputed number.</summary>
/// <param name="Value">The number as printed.</param>
/// <param name="Source">Where.</param>
public sealed record DisputedReading(PrintedNumber Value, Source Source);
