namespace Reconstruct.Core.Urgency;

/// <summary>What one rule set says of a burn.</summary>
/// <param name="RuleSet">The rule set.</param>
/// <param name="Action">What it asks for.</param>
/// <param name="Met">The triggers that are met.</param>
/// <param name="NotKnown">The triggers that could be met once the missing facts are known.</param>
public sealed record BurnRuleSetAnswer(BurnRuleSet RuleSet, BurnAction Action, IReadOnlyList<BurnTrigger> Met, IReadOnlyList<BurnTrigger> NotKnown);
