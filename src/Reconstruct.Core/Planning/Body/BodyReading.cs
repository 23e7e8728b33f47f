using Reconstruct.Core.Funding;

namespace Reconstruct.Core.Planning.Body;

/// <summary>What came of reading the files of outlines: all of them, or every fault of every file.</summary>
/// <param name="Outlines">The outlines; null when there is a fault.</param>
/// <param name="Faults">Every fault, by file and line; empty when there are outlines.</param>
public sealed record BodyReading(BodyOutlines? Outlines, IReadOnlyList<PolicyFault> Faults);
