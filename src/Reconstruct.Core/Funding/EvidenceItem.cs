namespace Reconstruct.Core.Funding;

/// <summary>Something that must be sent with a request.</summary>
/// <param name="Fact">The yes or no that says whether it is there.</param>
/// <param name="Words">What it is.</param>
public sealed record EvidenceItem(Fact Fact, string Words);
