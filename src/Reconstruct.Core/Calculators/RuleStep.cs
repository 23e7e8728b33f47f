namespace Reconstruct.Core.Calculators;

/// <summary>One rule that fired on the way to an answer, in words a person can check against the source.</summary>
/// <param name="RuleId">Stable kebab-case id of the rule, such as <c>rtt-active-monitoring-stops</c>.</param>
/// <param name="Words">What fired and why, in plain words.</param>
/// <param name="Source">Where the rule was read, and how far that can be leaned on.</param>
public sealed record RuleStep(string RuleId, string Words, Source Source);
