namespace Reconstruct.Core.Planning.Plans;

/// <summary>One choice of a field.</summary>
/// <param name="Value">Stable kebab-case value.</param>
/// <param name="Words">The words for people.</param>
public sealed record PlanChoice(string Value, string Words);
