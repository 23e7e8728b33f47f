using static Reconstruct.Core.Pathways.PathwayEvent;

namespace Reconstruct.Core.Pathways;

/// <summary>Every reason why an event cannot happen now: out of turn, in the future, or without what it must say.</summary>
internal static class EventFaults
{
    internal static List<Refusal> Of(PathwayPosition? position, PathwayEvent happened, DateTimeOffset now)
    {
        var refusals = new List<Refusal>();
        if (happened.At > now) refusals.Add(new("event-in-future", "Time must be now or in the past", "at"));
        if (OutOfTurn(position, happened.Kind) is { } turn) refusals.Add(turn);
        refusals.AddRange(Payload(happened));
        if (position is PathwayPosition.Open open) refusals.AddRange(InState(open, happened));
        return refusals;
    }

    private static Refusal? OutOfTurn(PathwayPosition? position, PathwayEventKind kind) => position switch
    {
        null when kind == PathwayEventKind.ReferralReceived => null,
        null => new("pathway-not-started", "A pathway begins with a referral"),
        _ when StateRules.Move(position.State, kind) is not null => null,
        PathwayPosition.Closed => new("pathway-closed", "This pathway is closed. Reopen it first if it was closed by mistake"),
        _ => new("event-not-allowed", $"This cannot be done while the referral is at: {StateRules.Of(position.State).Words.Staff}"),
    };

    private static IEnumerable<Refusal> Payload(PathwayEvent happened) => happened switch
    {
        ReferralReceived e => Received(e),
        IdentityQuestioned e => Text(e.Why, "why", "identity-doubt-missing", "Enter what the doubt about the patient is"),
        TriageAccepted e => Accepted(e),
        ReferrerAsked e => Text(e.Question, "question", "question-missing", "Enter the question for the referrer"),
        PatientAsked e => Text(e.Question, "question", "question-missing", "Enter the question for the patient"),
        InformationGiven e => Text(e.Words, "words", "answer-missing", "Enter the answer"),
        AdviceGiven e => Text(e.Advice, "advice", "advice-missing", "Enter the advice"),
        AdviceClosed e => Letter(e.Letter),
        Redirected e => Text(e.Service, "service", "service-missing", "Enter the service that the referral goes to")
            .Concat(Text(e.Reason, "reason", "redirect-reason-missing", "Enter why the referral goes to another service")),
        RedirectAcknowledged e => Text(e.AcknowledgedBy, "acknowledgedBy", "acknowledger-missing", "Enter who at the other service says that they have it"),
        RedirectBounced e => Text(e.Reason, "reason", "bounce-reason-missing", "Enter why the other service sent it back"),
        Rejected e => Rejection(e),
        RejectionLetterSent e => Letter(e.Letter),
        RejectionReturned e => Text(e.Words, "words", "return-words-missing", "Enter what the referrer says"),
        AssessmentBooked e when e.HeldAt <= e.At => [new("assessment-not-ahead", "Time of the assessment must be in the future", "heldAt")],
        AssessmentNotHeld e => Text(e.Why, "why", "not-held-reason-missing", "Enter why the assessment did not take place"),
        SurgeonChanged e => Text(e.Reason, "reason", "surgeon-reason-missing", "Enter why another surgeon is responsible"),
        Reassigned e => Owner.Make(e.Role, e.Person).Refusals,
        ReferralCancelled e => Text(e.Reason, "reason", "cancel-reason-missing", "Enter why the sender cancelled the referral"),
        Withdrawn e => Text(e.Reason, "reason", "withdrawal-reason-missing", "Enter why the patient withdrew, or that they did not say"),
        Closed e => Closing(e),
        Reopened e => Text(e.Reason, "reason", "correction-reason-missing", "Enter what the mistake was"),
        _ => [],
    };

    private static IEnumerable<Refusal> InState(PathwayPosition.Open open, PathwayEvent happened) => happened switch
    {
        Closed { Reason: { } reason } when !ClosesFor(open, reason) =>
            [new("closing-reason-not-here", $"Choose a reason that fits a referral at: {StateRules.Of(open.State).Words.Staff}", "reason")],
        SurgeonChanged e when e.Surgeon == open.Facts.NamedSurgeon => [new("surgeon-same", "Select another surgeon than now", "surgeon")],
        Escalated up => Escalation.Faults(open.Duty, up),
        _ => [],
    };

    private static bool ClosesFor(PathwayPosition.Open open, ClosingReason reason) =>
        StateRules.Of(open.State).ClosesFor.Contains(reason)
        && (open.Facts.Ending is not { } ending || reason == ending || reason is ClosingReason.Duplicate or ClosingReason.EnteredInError);

    private static IEnumerable<Refusal> Received(ReferralReceived e)
    {
        // London is at most one hour ahead of UTC, so this is the latest London day that it can be.
        var latest = e.At.ToUniversalTime().AddHours(1);
        if (e.ClockStartOn > new DateOnly(latest.Year, latest.Month, latest.Day))
            yield return new("clock-start-in-future", "Date that the wait began must be today or in the past", "clockStartOn");
        if (!Enum.IsDefined(e.Urgency)) yield return new("urgency-missing", "Select how urgent the referral is", "urgency");
    }

    private static IEnumerable<Refusal> Accepted(TriageAccepted e)
    {
        if (e.SubSpecialty is not { } sub || !Enum.IsDefined(sub)) yield return new("sub-specialty-missing", "Select a sub-specialty", "subSpecialty");
        if (e.Priority is not { } priority || !Enum.IsDefined(priority)) yield return new("priority-missing", "Select a priority", "priority");
    }

    private static IEnumerable<Refusal> Rejection(Rejected e)
    {
        if (e.Reason is not { } reason || !Enum.IsDefined(reason)) yield return new("rejection-reason-missing", "Select why the referral is rejected", "reason");
        foreach (var refusal in Text(e.Words, "words", "rejection-words-missing", "Enter the reason in words for the letter")) yield return refusal;
    }

    private static IEnumerable<Refusal> Closing(Closed e)
    {
        if (e.Reason is not { } reason || !Enum.IsDefined(reason)) yield return new("closing-reason-missing", "Select why the pathway is closed", "reason");
        foreach (var refusal in Letter(e.Letter)) yield return refusal;
    }

    private static IEnumerable<Refusal> Letter(DocumentId? letter)
    {
        if (letter is null || letter.Value == default) yield return new("letter-missing", "Choose the letter that was sent", "letter");
    }

    private static IEnumerable<Refusal> Text(string? text, string field, string code, string message)
    {
        if (string.IsNullOrWhiteSpace(text)) yield return new(code, message, field);
    }
}
