namespace Reconstruct.Core.Planning.Burns;

/// <summary>What was published on the size of a hand in one group of people.</summary>
/// <param name="Id">Stable kebab-case id.</param>
/// <param name="Words">The group, in words.</param>
/// <param name="Percent">Mean percent of the body surface; null where only a range was published.</param>
/// <param name="LowPercent">Lower end; null where none was published.</param>
/// <param name="HighPercent">Upper end; null where none was published.</param>
/// <param name="Source">Where it was read.</param>
public sealed record HandPopulation(string Id, string Words, double? Percent, double? LowPercent, double? HighPercent, Source Source);
