namespace Reconstruct.Core.Funding;

/// <summary>What a policy does not cover, or says it never funds.</summary>
/// <param name="When">When it applies.</param>
/// <param name="Outcome"><see cref="FundingOutcome.OutsidePolicy"/> or <see cref="FundingOutcome.NotFunded"/>.</param>
/// <param name="Then">What that means, in words.</param>
public sealed record ScopeExclusion(Criterion When, FundingOutcome Outcome, string Then)
{
    internal CompiledTree Tree { get; } = CompiledTree.Of(When);
}
