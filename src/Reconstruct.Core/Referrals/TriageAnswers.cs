using Reconstruct.Core.People;

namespace Reconstruct.Core.Referrals;

/// <summary>What was typed on the triage page.</summary>
/// <param name="Decision">Code of the decision: see <see cref="TriageDecision.Options"/>.</param>
/// <param name="SubSpecialty">Code of the sub-specialty, for accept.</param>
/// <param name="Priority">Code of the priority, for accept.</param>
/// <param name="NamedSurgeon">The surgeon, for accept; null for none.</param>
/// <param name="Question">The question, for ask.</param>
/// <param name="Advice">The advice, for advise.</param>
/// <param name="Service">The other service, for redirect.</param>
/// <param name="RedirectReason">Why it goes there, for redirect.</param>
/// <param name="RejectionReason">Code of the reason, for reject.</param>
/// <param name="RejectionWords">The reason in words for the letter, for reject.</param>
public sealed record TriageAnswers(
    string? Decision,
    string? SubSpecialty = null,
    string? Priority = null,
    PersonId? NamedSurgeon = null,
    string? Question = null,
    string? Advice = null,
    string? Service = null,
    string? RedirectReason = null,
    string? RejectionReason = null,
    string? RejectionWords = null);
