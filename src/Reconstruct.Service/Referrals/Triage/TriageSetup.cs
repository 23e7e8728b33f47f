using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Shell;
using static Reconstruct.Core.Pathways.PathwayEventKind;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>What triage adds to the slice of referrals.</summary>
public static class TriageSetup
{
    public static void Routes(IEndpointRouteBuilder app)
    {
        TriagePage.Map(app);
        AdvicePage.Map(app);
        StepPage.Map(app);
    }

    /// <summary>Where each next action is done. Those about who the patient is belong to the slice of patients.</summary>
    public static void Doors(DoorTable doors)
    {
        doors.AddAction("triage-referral", TriagePage.Link, Role.Surgeon);
        Do("get-referrer-answer", "answer");
        Do("get-patient-answer", "answer");
        doors.AddAction("follow-up-advice", AdvicePage.Link, Role.Surgeon, Role.Coordinator);
        Do("confirm-redirect", "redirect");
        Do("write-redirect-letter", "close");
        Do("send-rejection-letter", "rejection");
        Do("confirm-rejection-read", "rejection");
        Do("book-assessment", "assessment/book");
        Do("assess-patient", "assessment");
        Do("decide-plan", "plan");
        Do("end-pathway", "close");
        Decisions(doors);
        Offers(doors);

        void Do(string code, string path)
        {
            var step = Steps.Of(path);
            doors.AddAction(code, step.Link, [.. step.Roles]);
        }
    }

    /// <summary>The pages where a decision is made or answered, where it is not the next action already.</summary>
    private static void Decisions(DoorTable doors)
    {
        doors.AddPathway("Decide without waiting for the answer", at => TriagePage.Link(at.Pathway), at => at.Allows(TriageAccepted), Role.Surgeon);
        doors.AddPathway("Send it on to another service", at => Steps.Of("send-on").Link(at.Pathway), at => at.Allows(Redirected) && !at.Allows(TriageAccepted), Role.Surgeon);
        doors.AddPathway("Answer our question", at => Steps.Of("answer").Link(at.Pathway), at => at.State == PathwayState.ReferrerAsked, Role.Referrer);
        doors.AddPathway("Answer our question", at => Steps.Of("answer").Link(at.Pathway), at => at.State == PathwayState.PatientAsked, Role.Patient, Role.Proxy);
        doors.AddPathway("Read the advice and write about it", at => AdvicePage.Link(at.Pathway), at => at.Had.Contains(AdviceGiven), Role.Surgeon, Role.Coordinator, Role.Referrer);
    }

    private static void Offers(DoorTable doors)
    {
        Offer("redirect", "Say whether the other service has it", RedirectAcknowledged, RedirectBounced);
        Offer("rejection", "Send the rejection letter or take the referral back", RejectionLetterSent, RejectionReturned);
        Offer("assessment/book", "Book an assessment", AssessmentBooked);
        Offer("assessment", "Record an assessment", AssessmentDone);
        Offer("owner", "Pass it to somebody else", Reassigned);
        Offer("surgeon", "Name another surgeon", SurgeonChanged);
        Offer("withdraw", "The patient does not want to go on", Withdrawn);
        Offer("died", "The patient has died", Died);
        Offer("close", "Close with a letter", Closed);
        Offer("reopen", "Reopen it", Reopened);

        void Offer(string path, string title, params PathwayEventKind[] events)
        {
            var step = Steps.Of(path);
            doors.AddPathway(title, at => step.Link(at.Pathway), at => at.Allows(events), [.. step.Roles]);
        }
    }
}
