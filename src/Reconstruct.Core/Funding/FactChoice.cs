namespace Reconstruct.Core.Funding;

/// <summary>One of the values that a fact of choices can have.</summary>
/// <param name="Value">Name in the interface.</param>
/// <param name="Label">Words for people.</param>
public sealed record FactChoice(string Value, string Label);
