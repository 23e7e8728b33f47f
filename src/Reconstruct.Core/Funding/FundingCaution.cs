namespace Reconstruct.Core.Funding;

/// <summary>Something that must be said beside an answer.</summary>
/// <param name="Code">Stable kebab-case code.</param>
/// <param name="Words">What to say.</param>
public sealed record FundingCaution(string Code, string Words);
