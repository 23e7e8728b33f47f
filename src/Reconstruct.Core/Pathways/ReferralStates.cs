using Reconstruct.Core.People;
using static Reconstruct.Core.Pathways.PathwayEventKind;

namespace Reconstruct.Core.Pathways;

/// <summary>From the referral's arrival to the consultant's decision.</summary>
internal static class ReferralStates
{
    private static readonly (PathwayEventKind, PathwayState)[] Decisions =
    [
        (TriageAccepted, PathwayState.Accepted),
        (ReferrerAsked, PathwayState.ReferrerAsked),
        (PatientAsked, PathwayState.PatientAsked),
        (AdviceGiven, PathwayState.AdviceGiven),
        (Redirected, PathwayState.Redirected),
        (Rejected, PathwayState.Rejected),
    ];

    internal static IReadOnlyList<StateRule> Rules { get; } = [Received(), IdentityCheck(), Triage(), ReferrerWasAsked(), PatientWasAsked()];

    private static StateRule Received() => StateRow.Of(
        PathwayState.Received, Role.Coordinator, new("confirm-identity", "Confirm who the patient is"), new(1, 1, 1), WaitsFor.Us,
        new("Received", "We have your referral.", "We check your details. Then a consultant looks at your referral.",
            "Your referral is waiting for our booking team to check your details."),
        [ClosingReason.IdentityNotFound], senderMayCancel: true, namedSurgeon: false,
        (IdentityConfirmed, PathwayState.Triage), (IdentityQuestioned, PathwayState.IdentityCheck));

    private static StateRule IdentityCheck() => StateRow.Of(
        PathwayState.IdentityCheck, Role.Coordinator, new("resolve-identity", "Find out who the patient is"), new(2, 1, 1), WaitsFor.Us,
        new("Identity check", "We have your referral.", "We make sure that it is about you. Then a consultant looks at it.",
            "Some of the details we were sent need checking first."),
        [ClosingReason.IdentityNotFound], senderMayCancel: true, namedSurgeon: false,
        (IdentityConfirmed, PathwayState.Triage));

    private static StateRule Triage() => StateRow.Of(
        PathwayState.Triage, Role.Surgeon, new("triage-referral", "Decide what happens with the referral"), new(3, 1, 1), WaitsFor.Us,
        new("Triage", "A consultant is looking at your referral.", "The consultant decides what is best for you, and we tell you.",
            "Your referral is waiting for a consultant to look at it."),
        [], senderMayCancel: true, namedSurgeon: false, Decisions);

    private static StateRule ReferrerWasAsked() => StateRow.Of(
        PathwayState.ReferrerAsked, Role.Coordinator, new("get-referrer-answer", "Get the answer from the referrer"), new(5, 1, 1), WaitsFor.Referrer,
        new("Information asked of the referrer", "We have asked the person who referred you a question.",
            "When they answer, a consultant looks at your referral again.", "We are waiting for an answer from the person who referred you."),
        [], senderMayCancel: true, namedSurgeon: false,
        [.. Decisions, (InformationGiven, PathwayState.Triage), (ReferralUpdated, PathwayState.Triage)]);

    private static StateRule PatientWasAsked() => StateRow.Of(
        PathwayState.PatientAsked, Role.Coordinator, new("get-patient-answer", "Get the answer from the patient"), new(10, 2, 1), WaitsFor.Patient,
        new("Information asked of the patient", "We have asked you a question.",
            "When you answer, a consultant looks at your referral again.", "We are waiting for your answer."),
        [], senderMayCancel: true, namedSurgeon: false,
        [.. Decisions, (InformationGiven, PathwayState.Triage)]);
}
