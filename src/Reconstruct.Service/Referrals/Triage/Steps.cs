using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Closing;
using static Reconstruct.Service.Referrals.Triage.StepField.As;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>What follows a decision: each step with what can be done on its page.</summary>
public static class Steps
{
    private static readonly Role[] Office = [Role.Coordinator, Role.Surgeon];
    private static readonly Role[] Clinic = [Role.Coordinator, Role.Surgeon, Role.Nurse];

    private static readonly StepChoice Book = new("book", "Book an assessment", "Book the assessment", PathwayEventKind.AssessmentBooked,
        [new("heldAt", Moment, "When is it?", "For example, 27 3 2026 at 14:30")],
        async call => call.Form.Moment("heldAt") is { Ok: true } at
            ? await BookAssessment.Run(call.Db, call.Post, call.Id, call.Seen, at.Value, call.Ct)
            : call.Form.Moment("heldAt").As<Service.Pathways.Pathway>());

    private static readonly StepChoice Close = new("close", "Close with a letter", "Close and write the letter", PathwayEventKind.Closed,
        [new("reason", Reason, "Why is it closed?"), new("words", Lines, "Words for the letter (optional)", "They are printed as you write them"), new(ClosingTable.Field, Despite, "Why is it closed all the same?")],
        call => ClosePathway.Run(call.Db, call.Post, call.Closing, call.Id, call.Seen, call.Form.Text("reason").As<ClosingReason>(), call.Form.Text("words"), call.Form.Text(ClosingTable.Field), call.Ct));

    public static readonly IReadOnlyList<Step> All =
    [
        new("answer", "Answer received", "Record the answer. A consultant then looks at the referral again.",
            [.. Office, Role.Referrer, Role.Patient, Role.Proxy],
            [
                new("answer", "The answer came", "Save the answer", PathwayEventKind.InformationGiven, [new("words", Lines, "What is the answer?")],
                    call => RecordAnswer.Run(call.Db, call.Post, call.Id, call.Seen, call.Form.Text("words"), call.Ct))
                {
                    Fits = c => c.Pathway.State is PathwayState.ReferrerAsked or PathwayState.PatientAsked,
                },
            ])
        {
            Allows = MayAnswer,
            Asked = events => events.LastOrDefault(e => e is PathwayEvent.ReferrerAsked or PathwayEvent.PatientAsked) switch
            {
                PathwayEvent.ReferrerAsked asked => $"The question to the referrer: {asked.Question}",
                PathwayEvent.PatientAsked asked => $"The question to the patient: {asked.Question}",
                _ => null,
            },
        },
        new("redirect", "Has the other service got it?", "The referral stays ours until the other service says that it has it.", Office,
            [
                new("acknowledged", "The other service says that it has it", "Save", PathwayEventKind.RedirectAcknowledged,
                    [new("acknowledgedBy", Line, "Who says so?", "Name and service")],
                    call => AcknowledgeRedirect.Run(call.Db, call.Id, call.Seen, call.Form.Text("acknowledgedBy"), call.Ct)),
                new("bounced", "The other service sent it back", "Save", PathwayEventKind.RedirectBounced, [new("reason", Lines, "Why did they send it back?")],
                    call => BounceRedirect.Run(call.Db, call.Post, call.Id, call.Seen, call.Form.Text("reason"), call.Ct)),
            ])
        {
            Asked = events => events.OfType<PathwayEvent.Redirected>().LastOrDefault() is { } sent ? $"Sent on to {sent.Service}: {sent.Reason}" : null,
        },
        new("rejection", "Rejection", "The letter gives the reason to the referrer and the patient. The referrer can send the referral back.", Office,
            [
                new("send", "Send the letters now", "Send the letters", PathwayEventKind.RejectionLetterSent, [],
                    call => SendRejection.Run(call.Db, call.Email, call.Id, call.Seen, call.Ct)),
                new("returned", "The referrer sends it back", "Save", PathwayEventKind.RejectionReturned, [new("words", Lines, "What does the referrer say?")],
                    call => ReturnRejection.Run(call.Db, call.Post, call.Id, call.Seen, call.Form.Text("words"), call.Ct)),
                Close with { Label = "The referrer has the letter: close", Fits = c => c.Pathway.State == PathwayState.RejectionSent },
            ])
        {
            Asked = events => events.OfType<PathwayEvent.Rejected>().LastOrDefault() is { } rejected ? $"The reason in words: {rejected.Words}" : null,
        },
        new("close", "Close the pathway", "Closing needs a reason and a letter. The letter is written when you close.", Clinic, [Close]),
        new("assessment/book", "Book the assessment", "The patient and the referrer get a letter with the date.", Clinic, [Book]),
        new("assessment", "Assessment", "Record what was found, or that it did not take place.", Clinic,
            [
                new("done", "The patient was assessed", "Save", PathwayEventKind.AssessmentDone, [new("found", Lines, "What was found?")],
                    call => RecordAssessment.Run(call.Db, call.Id, call.Seen, call.Form.Text("found"), call.Ct)),
                new("missed", "It did not take place", "Save", PathwayEventKind.AssessmentNotHeld, [new("why", Lines, "Why not?")],
                    call => RecordMissedAssessment.Run(call.Db, call.Post, call.Id, call.Seen, call.Form.Text("why"), call.Ct)),
            ]),
        new("plan", "What happens next?", "Decide with the patient, then record it here.", Clinic, [Book with { Label = "Book another assessment" }, Close]),
        new("send-on", "Send it on to another service", "The referral stays ours until the other service says that it has it.", [Role.Surgeon],
            [
                new("send-on", "Send it on", "Send it on", PathwayEventKind.Redirected,
                    [new("service", Line, "Which service?"), new("reason", Lines, "Why does it go there?", "It is printed in the letters")],
                    call => RedirectReferral.Run(call.Db, call.Post, call.Id, call.Seen, new(call.Form.Text("service") ?? "", call.Form.Text("reason") ?? ""), call.Ct)),
            ]),
        new("owner", "Pass it to somebody else", "The next action and its due time stay as they are.", Clinic,
            [
                new("pass", "Pass it on", "Pass it on", PathwayEventKind.Reassigned, [new("owner", StepField.As.Owner, "Who has it from now on?")], Pass),
            ]),
        new("surgeon", "Name another surgeon", "The patient and who referred get a letter that says who it is, and not why. What is booked stays booked: look at it.", Office,
            [
                new("change", "Name another surgeon", "Name this surgeon", PathwayEventKind.SurgeonChanged,
                    [new("surgeon", StepField.As.Surgeon, "Who is responsible from now on?"), new("reason", Lines, "Why?", "Staff see this")],
                    call => ChangeSurgeon.Run(call.Db, call.Post, call.Id, call.Seen, call.Form.Text("surgeon"), call.Form.Text("reason"), call.Ct)),
            ]),
        new("withdraw", "The patient does not want to go on", "What is booked is cancelled, and a closing letter follows.", Clinic,
            [
                new("withdraw", "Record it", "Save", PathwayEventKind.Withdrawn, [new("reason", Lines, "What does the patient say?", "If they gave no reason, write that")],
                    call => WithdrawPathway.Run(call.Db, call.Post, call.Id, call.Seen, call.Form.Text("reason"), call.Ct)),
            ]),
        new("died", "The patient has died", "Nothing is sent to the patient after this. Every open pathway of this patient goes to its end.", Clinic,
            [
                new("died", "Record it", "Save", PathwayEventKind.Died, [new("diedOn", Day, "Date of death")],
                    call => RecordDeath.Run(call.Db, call.Id, call.Seen, call.Form.Day("diedOn"), call.Ct)),
            ]),
        new("reopen", "Reopen: the closing was a mistake", "A consultant decides again. The wait keeps its start.", Office,
            [
                new("reopen", "Reopen", "Reopen", PathwayEventKind.Reopened, [new("reason", Lines, "What was the mistake?")],
                    call => ReopenPathway.Run(call.Db, call.Post, call.Id, call.Seen, call.Form.Text("reason"), call.Ct)),
            ]),
    ];

    public static Step Of(string path) => All.Single(s => s.Path == path);

    private static bool MayAnswer(Acting who, Case @case) =>
        Office.Any(who.Is)
        || (@case.Pathway.State == PathwayState.ReferrerAsked && LetterReaders.Referred(who, @case.Pathway))
        || (@case.Pathway.State == PathwayState.PatientAsked && (who.Is(Role.Patient) || who.Is(Role.Proxy)));

    /// <summary>The owner is sent as a role, or as a role and a person: <c>Surgeon</c>, <c>Surgeon 0190…</c>.</summary>
    private static Task<Core.Result<Service.Pathways.Pathway>> Pass(StepChoice.Call call)
    {
        var owner = (call.Form.Text("owner") ?? "").Split(' ');
        PersonId? person = owner.Length == 2 && Guid.TryParse(owner[1], out var id) ? new(id) : null;
        return ReassignOwner.Run(call.Db, call.Id, call.Seen, owner[0].As<Role>(), person, call.Ct);
    }
}
