namespace Reconstruct.Core.Referrals;

/// <summary>The burn referral rule's answer, as the red flags take it.</summary>
/// <param name="Outcome">The answer.</param>
/// <param name="Reasons">Which thresholds are met, in words; or which facts are missing.</param>
/// <param name="Source">The rule set.</param>
public sealed record BurnThresholds(BurnOutcome Outcome, IReadOnlyList<string> Reasons, Source Source);
