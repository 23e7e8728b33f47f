namespace Reconstruct.Core.Funding;

/// <summary>A worked example that a policy carries. The build runs every one.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Facts">The answers.</param>
/// <param name="Expect">The outcome that must come out.</param>
/// <param name="Criteria">Answers that single criteria must give, by id; often empty.</param>
public sealed record PolicyExample(string Name, Facts Facts, FundingOutcome Expect, IReadOnlyDictionary<string, Kleene> Criteria);
