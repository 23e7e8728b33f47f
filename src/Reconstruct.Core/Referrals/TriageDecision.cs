using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;

namespace Reconstruct.Core.Referrals;

/// <summary>A consultant's triage decision. One that exists is valid; <see cref="Event"/> is what it does to the pathway.</summary>
public abstract record TriageDecision
{
    private TriageDecision() { }

    /// <summary>What can be chosen.</summary>
    public static IReadOnlyList<AnswerOption> Options { get; } =
    [
        new("accept", "Accept"), new("ask-referrer", "Ask the referrer a question"), new("ask-patient", "Ask the patient a question"),
        new("advise", "Give advice"), new("redirect", "Redirect to another service"), new("reject", "Reject"),
    ];

    /// <summary>The pathway event it is.</summary>
    /// <param name="at">Now.</param>
    public abstract PathwayEvent Event(DateTimeOffset at);

    /// <summary>Accepted.</summary>
    public sealed record Accept(SubSpecialty SubSpecialty, Priority Priority, PersonId? NamedSurgeon) : TriageDecision
    {
        /// <inheritdoc />
        public override PathwayEvent Event(DateTimeOffset at) => new PathwayEvent.TriageAccepted(at, SubSpecialty, Priority, NamedSurgeon);
    }

    /// <summary>A question to the referrer or to the patient.</summary>
    public sealed record AskInformation(WaitsFor OfWhom, string Question) : TriageDecision
    {
        /// <inheritdoc />
        public override PathwayEvent Event(DateTimeOffset at) => OfWhom == WaitsFor.Patient
            ? new PathwayEvent.PatientAsked(at, Question)
            : new PathwayEvent.ReferrerAsked(at, Question);
    }

    /// <summary>Advice to the referrer.</summary>
    public sealed record GiveAdvice(string Text) : TriageDecision
    {
        /// <inheritdoc />
        public override PathwayEvent Event(DateTimeOffset at) => new PathwayEvent.AdviceGiven(at, Text);
    }

    /// <summary>Sent on to another service.</summary>
    public sealed record Redirect(string Service, string Reason) : TriageDecision
    {
        /// <inheritdoc />
        public override PathwayEvent Event(DateTimeOffset at) => new PathwayEvent.Redirected(at, Service, Reason);
    }

    /// <summary>Rejected.</summary>
    public sealed record Reject(RejectionReason Reason, string Words) : TriageDecision
    {
        /// <inheritdoc />
        public override PathwayEvent Event(DateTimeOffset at) => new PathwayEvent.Rejected(at, Reason, Words);
    }

    /// <summary>Makes a decision, or gives every reason why not. What was typed for another decision is not looked at.</summary>
    /// <param name="typed">What was typed.</param>
    public static Result<TriageDecision> Make(TriageAnswers typed)
    {
        var refusals = new List<Refusal>();
        TriageDecision? decision = typed.Decision switch
        {
            "accept" => MakeAccept(typed, refusals),
            "ask-referrer" => new AskInformation(WaitsFor.Referrer, Filled(typed.Question, "question", "Enter the question for the referrer", refusals)),
            "ask-patient" => new AskInformation(WaitsFor.Patient, Filled(typed.Question, "question", "Enter the question for the patient", refusals)),
            "advise" => new GiveAdvice(Filled(typed.Advice, "advice", "Enter the advice", refusals)),
            "redirect" => new Redirect(
                Filled(typed.Service, "service", "Enter the service that the referral goes to", refusals),
                Filled(typed.RedirectReason, "redirect-reason", "Enter why the referral goes to another service", refusals)),
            "reject" => MakeReject(typed, refusals),
            _ => null,
        };
        if (refusals.Count > 0) return refusals;
        return decision is null ? new Refusal("decision-missing", "Select what happens with the referral", "decision") : decision;
    }

    private static Accept? MakeAccept(TriageAnswers typed, List<Refusal> refusals)
    {
        var sub = SubSpecialties.Parse(typed.SubSpecialty);
        var priority = Priorities.Parse(typed.Priority);
        if (sub is null) refusals.Add(new("sub-specialty-missing", "Select a sub-specialty", "sub-specialty"));
        if (priority is null) refusals.Add(new("priority-missing", "Select a priority", "priority"));
        return refusals.Count > 0 ? null : new Accept(sub!.Value, priority!.Value, typed.NamedSurgeon);
    }

    private static Reject? MakeReject(TriageAnswers typed, List<Refusal> refusals)
    {
        var reason = RejectionReasons.Parse(typed.RejectionReason);
        if (reason is null) refusals.Add(new("rejection-reason-missing", "Select why the referral is rejected", "rejection-reason"));
        var words = Filled(typed.RejectionWords, "rejection-words", "Enter the reason in words for the letter", refusals);
        return refusals.Count > 0 ? null : new Reject(reason!.Value, words);
    }

    private static string Filled(string? typed, string field, string message, List<Refusal> refusals)
    {
        var text = typed?.Trim() ?? "";
        if (text.Length == 0) refusals.Add(new($"{field}-missing", message, field));
        if (text.Length > ReferralQuestion.LongestLines) refusals.Add(new($"{field}-too-long", $"Answer must be {ReferralQuestion.LongestLines} characters or fewer", field));
        return text;
    }
}
