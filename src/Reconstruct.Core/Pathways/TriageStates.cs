using Reconstruct.Core.People;
using static Reconstruct.Core.Pathways.PathwayEventKind;

namespace Reconstruct.Core.Pathways;

/// <summary>What follows a decision that is not an acceptance: advice, another service, rejection.</summary>
internal static class TriageStates
{
    internal static IReadOnlyList<StateRule> Rules { get; } = [Advised(), SentOn(), HandedOver(), Refused(), RefusalSent()];

    private static StateRule Advised() => StateRow.Of(
        PathwayState.AdviceGiven, Role.Coordinator,
        new("follow-up-advice", "Check that the referrer has the advice, then convert to a referral or close"), new(10, 5, 4), WaitsFor.Referrer,
        new("Advice given", "We have given advice to the person who referred you.",
            "They talk with you about it. They are responsible for your care unless the advice becomes a referral.",
            "We are waiting to hear from the person who referred you."),
        [ClosingReason.AdviceGiven], senderMayCancel: true, namedSurgeon: false,
        (AdviceConverted, PathwayState.Triage), (InformationGiven, PathwayState.Triage), (ReferralUpdated, PathwayState.Triage),
        (AdviceClosed, PathwayState.Closed));

    private static StateRule SentOn() => StateRow.Of(
        PathwayState.Redirected, Role.Coordinator, new("confirm-redirect", "Confirm that the other service has the referral"),
        new(2, 1, 1), WaitsFor.OtherService,
        new("Redirected", "We are sending your referral to a service that fits you better.",
            "When they tell us that they have it, we write to you. Until then it stays with us.",
            "We are waiting for the other service to say that they have it."),
        [], senderMayCancel: true, namedSurgeon: false,
        (RedirectAcknowledged, PathwayState.HandedOver), (RedirectBounced, PathwayState.Triage));

    private static StateRule HandedOver() => StateRow.Of(
        PathwayState.HandedOver, Role.Coordinator, new("write-redirect-letter", "Tell the patient and the referrer in writing, then close"),
        new(2, 1, 4), WaitsFor.Us,
        new("Other service has it", "Another service has your referral.", "We write to you with their name and how to reach them.",
            "Our letter to you is being written."),
        [ClosingReason.Redirected], senderMayCancel: true, namedSurgeon: false,
        (RedirectBounced, PathwayState.Triage));

    private static StateRule Refused() => StateRow.Of(
        PathwayState.Rejected, Role.Coordinator, new("send-rejection-letter", "Send the letter with the reason to the referrer and the patient"),
        new(1, 1, 1), WaitsFor.Us,
        new("Rejected", "A consultant has decided that this service cannot take your referral.",
            "We write to you and to the person who referred you, with the reason.", "Our letter to you is being written."),
        [], senderMayCancel: true, namedSurgeon: false,
        (RejectionLetterSent, PathwayState.RejectionSent), (RejectionReturned, PathwayState.Triage));

    private static StateRule RefusalSent() => StateRow.Of(
        PathwayState.RejectionSent, Role.Coordinator, new("confirm-rejection-read", "Check that the referrer has the letter, then close"),
        new(5, 2, 2), WaitsFor.Referrer,
        new("Rejection sent", "We have written to you and to the person who referred you, with the reason.",
            "Talk with the person who referred you. They can send the referral back to us.",
            "We are making sure that the person who referred you has our letter."),
        [ClosingReason.Rejected], senderMayCancel: true, namedSurgeon: false,
        (RejectionReturned, PathwayState.Triage), (ReferralUpdated, PathwayState.Triage));
}
