using Reconstruct.Core.People;

namespace Reconstruct.Core.Pathways;

/// <summary>What a pathway carries from state to state.</summary>
/// <param name="ClockStartOn">London day on which the waiting time began. No later event changes it: a bounced redirect, a returned rejection and a
/// correction all keep it. Source: NHS Data Dictionary, referral to treatment period (a transfer keeps its start).</param>
/// <param name="Urgency">How soon each step is due.</param>
/// <param name="IdentityConfirmed">True once somebody, or a valid NHS number with matching details, has said who the patient is.</param>
/// <param name="NamedSurgeon">The surgeon named at triage; null when none was.</param>
/// <param name="Ending">Why it is to end; null unless the state is <see cref="PathwayState.Ending"/>.</param>
public sealed record PathwayFacts(
    DateOnly ClockStartOn,
    PathwayUrgency Urgency = PathwayUrgency.Routine,
    bool IdentityConfirmed = false,
    PersonId? NamedSurgeon = null,
    ClosingReason? Ending = null);
