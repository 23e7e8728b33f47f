namespace Reconstruct.Core.Guides;

/// <summary>One step of getting better.</summary>
/// <param name="When">When it is, in words without a number that no source has: "The first days".</param>
/// <param name="What">What happens then, at least one statement.</param>
public sealed record GuideStep(string When, IReadOnlyList<GuideStatement> What);
