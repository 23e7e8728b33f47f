namespace Reconstruct.Core.Planning.Plans;

/// <summary>One line of the kit list.</summary>
/// <param name="Item">What is needed.</param>
/// <param name="Quantity">How many, 1 to 999.</param>
public sealed record KitLine(string Item, int Quantity);
