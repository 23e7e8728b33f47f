using Reconstruct.Core.Pathways;

namespace Reconstruct.Core.Referrals;

/// <summary>What the red flags found. It has no words for "safe to wait", because nothing here can know that.</summary>
/// <param name="Flags">What was found, most urgent first.</param>
/// <param name="NotKnown">What is not known and must be asked, in words.</param>
public sealed record RedFlagFindings(IReadOnlyList<RedFlag> Flags, IReadOnlyList<string> NotKnown)
{
    /// <summary>Shown with every result, found or not.</summary>
    public const string Always =
        "A consultant looks at every referral. If you are worried or anything changes, call the on-call plastic surgery team or 999 now.";

    /// <summary>The most urgent flag's urgency. With something not known it is at least urgent, so that somebody asks.</summary>
    public PathwayUrgency Urgency => Flags.Select(f => f.Urgency)
        .Append(NotKnown.Count > 0 ? PathwayUrgency.Urgent : PathwayUrgency.Routine)
        .Max();

    /// <summary>True when any flag goes by the urgent suspected cancer route.</summary>
    public bool SuspectedCancer => Flags.Any(f => f.SuspectedCancer);
}
