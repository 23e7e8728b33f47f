using static Reconstruct.Core.Pathways.PathwayEventKind;

namespace Reconstruct.Core.Pathways;

/// <summary>Which changes come late: after the referral has been decided about, when people act on what it said before.</summary>
/// <remarks>Source: this service's own rule.</remarks>
public static class LateChanges
{
    /// <summary>True for an event that changes who it is about, what is asked or whether it is wanted, in a state that follows a decision at triage.</summary>
    /// <param name="before">Where the pathway stood when it happened.</param>
    /// <param name="kind">What happened.</param>
    public static bool Is(PathwayState before, PathwayEventKind kind) =>
        IsDecided(before) && kind is (IdentityQuestioned or ReferralUpdated or ReferralCancelled or Withdrawn or Died);

    /// <summary>True where a decision at triage has been made and the pathway is still open.</summary>
    public static bool IsDecided(PathwayState state) => state is not (PathwayState.Received or PathwayState.IdentityCheck or PathwayState.Triage
        or PathwayState.ReferrerAsked or PathwayState.PatientAsked or PathwayState.Closed);
}
