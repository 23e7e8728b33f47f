using Reconstruct.Core.Calculators;

namespace Reconstruct.Core.Clocks;

/// <summary>One event, what it did and by which rule. Every event of the input has exactly one.</summary>
/// <param name="Event">The event.</param>
/// <param name="Effect">What it did.</param>
/// <param name="Rule">The rule that fired, in words, with its source.</param>
public sealed record RttStep(RttEvent Event, RttEffect Effect, RuleStep Rule);
