namespace Reconstruct.Core.Funding;

/// <summary>What one policy version says of one person.</summary>
/// <param name="Policy">The version.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Reason">Why.</param>
/// <param name="Words">Both in a sentence or two.</param>
/// <param name="Criteria">Every criterion's own answer: fast tracks, exclusions, criteria, evidence, each node before its parts.</param>
/// <param name="Missing">Facts to find out, those first that settle most; empty when none can matter.</param>
/// <param name="WhatWouldChange">The smallest sets of facts that would change the outcome; empty when no fact would.</param>
/// <param name="HoldsIf">What was not asked and would send the person another way.</param>
/// <param name="Cautions">What must be said beside the answer.</param>
public sealed record PolicyDecision(
    Policy Policy,
    FundingOutcome Outcome,
    FundingReason Reason,
    string Words,
    IReadOnlyList<CriterionAnswer> Criteria,
    IReadOnlyList<MissingFact> Missing,
    IReadOnlyList<ChangeSet> WhatWouldChange,
    IReadOnlyList<FundingCondition> HoldsIf,
    IReadOnlyList<FundingCaution> Cautions);
