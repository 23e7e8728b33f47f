using Reconstruct.Core.Clocks;
using static Reconstruct.Core.Pathways.PathwayEvent;

namespace Reconstruct.Core.Pathways;

/// <summary>From what happens to a pathway to what is recorded on its 18-week clock without asking anybody.</summary>
/// <remarks>
/// Read: a referral starts a clock (10); steps before treatment leave it running (20); a transfer to another provider keeps its start (21); a decision
/// not to treat (34), the patient declining (35) and death (36) stop it. Inferred by this service: a rejection and advice in place of an appointment are
/// decisions not to treat, on the day of the decision; a withdrawal is the patient declining; a referral taken back by its sender, or closed because the
/// patient could not be identified, is a discharge to the sender (34); when a rejection is returned, advice becomes a referral or a closing is undone,
/// the stop is withdrawn, because a referral that comes back keeps its clock; what was entered by mistake or twice never had a wait.
/// Nothing is inferred about treatment, active monitoring or a missed appointment: a person records those (30, 31, 32, 33).
/// Source: <see cref="RttSources.Rules"/>, <see cref="RttSources.Dictionary"/>, <see cref="RttSources.Codes"/> and, for what is inferred, <see cref="RttSources.Ours"/>.
/// </remarks>
public static class RttMoves
{
    /// <summary>The move; null when there is none.</summary>
    /// <param name="before">The state that the pathway was in; null before its first event.</param>
    /// <param name="happened">What happened.</param>
    /// <param name="clockRuns">Whether a clock runs: a stop is recorded once only, and a next step only while it runs.</param>
    public static RttMove? Of(PathwayState? before, PathwayEvent happened, bool clockRuns)
    {
        var on = LondonTime.DateOf(happened.At);
        return happened switch
        {
            ReferralReceived e => new(RttMoveKind.Record, "10", e.ClockStartOn, "The referral was received"),
            Closed { Reason: ClosingReason.EnteredInError } => new(RttMoveKind.WithdrawAll, null, on, "The referral was entered by mistake"),
            Closed { Reason: ClosingReason.Duplicate } => new(RttMoveKind.WithdrawAll, null, on, "The same referral is on another pathway, which has the clock"),
            _ when Undone(before, happened) is { } why && !clockRuns => new(RttMoveKind.WithdrawStop, null, on, why),
            _ when clockRuns && Recorded(happened) is (var code, var why) => new(RttMoveKind.Record, code, on, why),
            _ => null,
        };
    }

    private static (string Code, string Why)? Recorded(PathwayEvent happened) => happened switch
    {
        TriageAccepted => ("20", "Accepted at triage"),
        AssessmentBooked => ("20", "The assessment was booked"),
        RedirectAcknowledged => ("21", "Another provider has the referral"),
        Rejected => ("34", "Rejected at triage: a decision not to treat"),
        AdviceGiven => ("34", "Advice in place of an appointment: a decision not to treat"),
        AdviceClosed => ("34", "Advice was enough: a decision not to treat"),
        Withdrawn => ("35", "The patient does not want to go on"),
        Died => ("36", "The patient died"),
        ReferralCancelled => ("34", "The sender took the referral back"),
        Closed e => Ending(e.Reason),
        _ => null,
    };

    private static (string Code, string Why)? Ending(ClosingReason? reason) => reason switch
    {
        ClosingReason.Rejected or ClosingReason.NoTreatment or ClosingReason.AdviceGiven => ("34", "Closed: a decision not to treat"),
        ClosingReason.CancelledBySender or ClosingReason.IdentityNotFound => ("34", "Closed: care goes back to the sender"),
        ClosingReason.DeclinedByPatient or ClosingReason.WithdrawnByPatient => ("35", "Closed: the patient declined"),
        ClosingReason.Died => ("36", "Closed: the patient died"),
        _ => null, // redirected: the clock goes with the patient; completed: a person recorded the treatment
    };

    private static string? Undone(PathwayState? before, PathwayEvent happened) => (before, happened) switch
    {
        (_, RejectionReturned) => "The referrer sent the rejected referral back: the clock keeps its start",
        (PathwayState.RejectionSent, ReferralUpdated) => "The referrer sent the rejected referral back: the clock keeps its start",
        (_, AdviceConverted) => "The advice became a referral: the clock keeps its start",
        (PathwayState.AdviceGiven, InformationGiven or ReferralUpdated) => "The referrer came back after advice: the clock keeps its start",
        (_, Reopened) => "The closing was a mistake: the clock keeps its start",
        _ => null,
    };
}
