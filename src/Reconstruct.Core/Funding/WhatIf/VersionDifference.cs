namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>One difference between two versions of a policy, in words.</summary>
/// <param name="Part">Where it is.</param>
/// <param name="What">What differs, such as the name of a fact.</param>
/// <param name="Before">What the first version says; null where it says nothing.</param>
/// <param name="After">What the second version says; null where it says nothing.</param>
public sealed record VersionDifference(VersionPart Part, string What, string? Before, string? After)
{
    /// <summary>The difference as one sentence.</summary>
    public string Words => (Before, After) switch
    {
        (null, _) => $"{What}: {After} was added",
        (_, null) => $"{What}: {Before} was removed",
        _ => $"{What}: changed from {Before} to {After}",
    };
}
