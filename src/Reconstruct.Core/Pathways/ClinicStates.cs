using Reconstruct.Core.People;
using static Reconstruct.Core.Pathways.PathwayEventKind;

namespace Reconstruct.Core.Pathways;

/// <summary>From the acceptance to the plan, and the way out.</summary>
internal static class ClinicStates
{
    internal static IReadOnlyList<StateRule> Rules { get; } = [Accepted(), Assessment(), Planning(), Ending()];

    private static StateRule Accepted() => StateRow.Of(
        PathwayState.Accepted, Role.Coordinator, new("book-assessment", "Book the assessment"), new(5, 1, 1), WaitsFor.Us,
        new("Accepted", "We have accepted your referral.", "We book an appointment for you.", "You are waiting for an appointment date."),
        [], senderMayCancel: true, namedSurgeon: false,
        (AssessmentBooked, PathwayState.Assessment), (AssessmentDone, PathwayState.Planning), (Redirected, PathwayState.Redirected),
        (SurgeonChanged, PathwayState.Accepted));

    private static StateRule Assessment() => StateRow.Of(
        PathwayState.Assessment, Role.Surgeon, new("assess-patient", "Assess the patient and record what was found"), new(1, 1, 1), WaitsFor.Us,
        new("Assessment booked", "You have an appointment.", "You see the surgeon or a member of the team.",
            "Nothing. You are waiting for the day of your appointment."),
        [], senderMayCancel: true, namedSurgeon: true,
        (AssessmentBooked, PathwayState.Assessment), (AssessmentNotHeld, PathwayState.Accepted), (AssessmentDone, PathwayState.Planning),
        (SurgeonChanged, PathwayState.Assessment));

    private static StateRule Planning() => StateRow.Of(
        PathwayState.Planning, Role.Surgeon, new("decide-plan", "Decide with the patient what happens next, and record it"), new(5, 2, 4), WaitsFor.Us,
        new("Assessed", "You have been assessed.", "Your surgeon agrees a plan with you.", "Your surgeon is preparing a plan to talk about with you."),
        [ClosingReason.NoTreatment, ClosingReason.DeclinedByPatient, ClosingReason.Completed], senderMayCancel: false, namedSurgeon: true,
        (AssessmentBooked, PathwayState.Assessment), (Redirected, PathwayState.Redirected), (SurgeonChanged, PathwayState.Planning));

    private static StateRule Ending() => StateRow.Of(
        PathwayState.Ending, Role.Coordinator, new("end-pathway", "Cancel what is booked, send the closing letter and close"), new(1, 1, 4), WaitsFor.Us,
        new("Ending", "We are closing this referral.", "We write to confirm it.", "Our letter is being written."),
        [ClosingReason.CancelledBySender, ClosingReason.WithdrawnByPatient, ClosingReason.Died], senderMayCancel: false, namedSurgeon: false,
        (Reopened, PathwayState.Triage));
}
