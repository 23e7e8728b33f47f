using Reconstruct.Core.Funding;

namespace Reconstruct.Service.Funding.Compare;

/// <summary>Two versions laid beside each other, with only what differs between them.</summary>
public sealed record PolicyPair(PolicyDecision First, PolicyDecision Second, IReadOnlyList<PolicyDifference> Differences)
{
    /// <summary>The pair with these ids; null when one is not among the versions or both are the same.</summary>
    public static PolicyPair? Of(FundingComparison comparison, (string First, string Second)? ids)
    {
        var first = comparison.Versions.FirstOrDefault(v => v.Policy.Id == ids?.First);
        var second = comparison.Versions.FirstOrDefault(v => v.Policy.Id == ids?.Second);
        return first is null || second is null || ReferenceEquals(first, second) ? null : new(first, second, PolicyDifference.Between(first, second));
    }
}
