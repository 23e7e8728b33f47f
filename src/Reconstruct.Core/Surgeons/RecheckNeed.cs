using Reconstruct.Core.People;

namespace Reconstruct.Core.Surgeons;

/// <summary>One thing that somebody has to look at.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Reason">Why.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="DueOn">By which day; past for what is late.</param>
/// <param name="About">The check that it is about; null where there was none.</param>
public sealed record RecheckNeed(ClaimKind Claim, RecheckReason Reason, Role Owner, DateOnly DueOn, ClaimCheck? About)
{
    /// <summary>True for what a check alone can settle; a person who has looked into the others says what they found.</summary>
    public static bool OnlyByCheck(RecheckReason reason) => reason is not (RecheckReason.Blocked or RecheckReason.Left or RecheckReason.Conditions or RecheckReason.NotFound);
}
