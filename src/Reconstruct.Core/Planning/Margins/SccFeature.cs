namespace Reconstruct.Core.Planning.Margins;

/// <summary>What one feature of a tumour says of its risk.</summary>
/// <param name="Name">The feature for people.</param>
/// <param name="Risk">The risk that it alone gives; null when it is not known.</param>
public sealed record SccFeature(string Name, SccRisk? Risk);
