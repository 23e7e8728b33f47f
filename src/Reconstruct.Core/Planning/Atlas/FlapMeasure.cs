namespace Reconstruct.Core.Planning.Atlas;

/// <summary>A published number of a flap, with where it comes from. It describes the flaps of its source, not the next patient's.</summary>
/// <param name="Figure">What was measured; gives the unit.</param>
/// <param name="Value">The middle value as printed, over 0.</param>
/// <param name="Low">Least value of the range; null when none was printed.</param>
/// <param name="High">Greatest value of the range; null when none was printed.</param>
/// <param name="InterquartileRange">Width of the middle half, over 0; null when none was printed.</param>
/// <param name="Number">How many were measured; null when what was read does not say.</param>
/// <param name="Population">Who they were; null when what was read does not say.</param>
/// <param name="Note">What to know about it; null when there is nothing.</param>
/// <param name="Source">Where it was read.</param>
public sealed record FlapMeasure(
    FlapFigure Figure, double Value, double? Low, double? High, double? InterquartileRange, int? Number, string? Population, string? Note, Source Source);
