namespace Reconstruct.Core.Surgeons;

/// <summary>What is said about one claim on a day.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Words">What is said, one sentence without a full stop.</param>
/// <param name="Notes">What is said besides, whole sentences; empty when nothing.</param>
/// <param name="Deciding">The check that decides; null when none found anything out.</param>
/// <param name="LastGood">The last check that was good, whatever came after; null when there was none.</param>
/// <param name="Failed">The attempt that failed after the deciding check; null when none did.</param>
public sealed record ClaimAnswer(
    ClaimKind Claim, ClaimStanding Standing, string Words, IReadOnlyList<string> Notes, ClaimCheck? Deciding, ClaimCheck? LastGood, ClaimCheck? Failed)
{
    /// <summary>True for the green tick: verified, nothing besides, and the check still counts.</summary>
    public bool Tick => Standing == ClaimStanding.Verified;

    /// <summary>The last day on which the deciding check counts; null when nothing was found out.</summary>
    public DateOnly? CountsUntil => Deciding?.CountsUntil;
}
