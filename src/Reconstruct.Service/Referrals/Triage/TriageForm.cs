using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>What was typed on the triage page, as typed.</summary>
public sealed record TriageForm(
    string? Decision, string? SubSpecialty, string? Priority, string? NamedSurgeon, string? QuestionToReferrer, string? QuestionToPatient, string? Advice,
    string? Service, string? RedirectReason, string? RejectionReason, string? RejectionWords, int SeenVersion)
{
    public static TriageForm Blank(int version) => new(null, null, null, null, null, null, null, null, null, null, null, version);

    public static TriageForm Read(IFormCollection f) => new(
        f["decision"], f["sub-specialty"], f["priority"], f["named-surgeon"], f["question-referrer"], f["question-patient"], f["advice"],
        f["service"], f["redirect-reason"], f["rejection-reason"], f["rejection-words"], f.Whole("version"));

    /// <summary>The decision, or every fault with the field that it stands beside.</summary>
    public Result<TriageDecision> Parse()
    {
        var asksPatient = Decision == "ask-patient";
        if (NamedSurgeon is { Length: > 0 } && !Guid.TryParse(NamedSurgeon, out _)) return new Refusal("named-surgeon-unknown", "Select a surgeon who works here", "named-surgeon");
        PersonId? surgeon = Guid.TryParse(NamedSurgeon, out var id) ? new(id) : null;
        var decision = TriageDecision.Make(new(
            Decision, SubSpecialty, Priority, surgeon, asksPatient ? QuestionToPatient : QuestionToReferrer, Advice, Service, RedirectReason, RejectionReason, RejectionWords));
        if (decision.Ok) return decision;
        return decision.Refusals.Select(r => r.Field == "question" ? r with { Field = asksPatient ? "question-patient" : "question-referrer" } : r).ToList();
    }
}
