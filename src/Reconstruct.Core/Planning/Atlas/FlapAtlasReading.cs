using Reconstruct.Core.Funding;

namespace Reconstruct.Core.Planning.Atlas;

/// <summary>What came of reading all files: the catalogue, or every fault of every file.</summary>
/// <param name="Atlas">The catalogue; null when there is a fault.</param>
/// <param name="Faults">Every fault, by file and line; empty when there is a catalogue.</param>
public sealed record FlapAtlasReading(FlapAtlas? Atlas, IReadOnlyList<PolicyFault> Faults);
