namespace Reconstruct.Core.Urgency;

/// <summary>One trigger of a rule set.</summary>
/// <param name="Id">Stable kebab-case id within the rule set.</param>
/// <param name="Words">The trigger in words, with its comparison as the source has it.</param>
/// <param name="Action">Refer or discuss.</param>
/// <param name="Holds">Whether it is met; null when a fact is missing.</param>
public sealed record BurnTrigger(string Id, string Words, BurnAction Action, Func<BurnFacts, bool?> Holds);
