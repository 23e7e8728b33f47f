namespace Reconstruct.Core.Guides;

/// <summary>One step of getting better.</summary>
/// <param name="When">When it is, in words without a number: "The first days".</param>
/// <param name="What">What happens then, at least one statement.</param>
/// <param name="Days">The days, as a source gives them; null when none was read.</param>
public sealed record GuideStep(string When, IReadOnlyList<GuideStatement> What, GuideDays? Days = null);
