using Reconstruct.Service.Shell;

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
        doors.AddAction("triage-referral", TriagePage.Link);
        doors.AddAction("get-referrer-answer", Steps.Of("answer").Link);
        doors.AddAction("get-patient-answer", Steps.Of("answer").Link);
        doors.AddAction("follow-up-advice", AdvicePage.Link);
        doors.AddAction("confirm-redirect", Steps.Of("redirect").Link);
        doors.AddAction("write-redirect-letter", Steps.Of("close").Link);
        doors.AddAction("send-rejection-letter", Steps.Of("rejection").Link);
        doors.AddAction("confirm-rejection-read", Steps.Of("rejection").Link);
        doors.AddAction("book-assessment", Steps.Of("assessment/book").Link);
        doors.AddAction("assess-patient", Steps.Of("assessment").Link);
        doors.AddAction("decide-plan", Steps.Of("plan").Link);
        doors.AddAction("end-pathway", Steps.Of("close").Link);
    }
}
