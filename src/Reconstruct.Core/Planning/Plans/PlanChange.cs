namespace Reconstruct.Core.Planning.Plans;

/// <summary>One thing that differs between two versions of a plan.</summary>
/// <param name="What">What it is.</param>
/// <param name="Was">What it was, in words.</param>
/// <param name="Is">What it is now, in words.</param>
public sealed record PlanChange(string What, string Was, string Is);
