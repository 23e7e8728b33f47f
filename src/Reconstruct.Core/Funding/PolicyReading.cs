namespace Reconstruct.Core.Funding;

/// <summary>What came of reading a single policy: the policy, or every fault.</summary>
/// <param name="Policy">The policy; null when there is a fault.</param>
/// <param name="Faults">Every fault; empty when there is a policy.</param>
public sealed record PolicyReading(Policy? Policy, IReadOnlyList<PolicyFault> Faults);
