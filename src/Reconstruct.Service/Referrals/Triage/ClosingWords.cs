using Reconstruct.Core.Pathways;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>The reasons for closing, to choose from and as the closing letter gives them.</summary>
public static class ClosingWords
{
    /// <summary>In the letter, after "We have closed this referral because".</summary>
    public static string Of(ClosingReason reason) => reason switch
    {
        ClosingReason.AdviceGiven => "the advice that we gave was enough",
        ClosingReason.Redirected => "another service has taken over",
        ClosingReason.Rejected => "this service cannot take it. Our earlier letter gives the reason",
        ClosingReason.CancelledBySender => "the person who referred took it back",
        ClosingReason.WithdrawnByPatient => "the patient does not want to go on",
        ClosingReason.Died => "the patient has died",
        ClosingReason.Duplicate => "we already have the same referral",
        ClosingReason.EnteredInError => "it was entered by mistake",
        ClosingReason.IdentityNotFound => "we could not find out who the patient is",
        ClosingReason.NoTreatment => "no treatment by this service is planned after the assessment",
        ClosingReason.DeclinedByPatient => "the patient does not want the treatment that was offered",
        _ => "treatment and follow-up are done",
    };

    public static string Choice(ClosingReason reason) => char.ToUpperInvariant(Of(reason)[0]) + Of(reason)[1..];

    /// <summary>False where a letter would be wrong or go to the wrong person: after a death, and where the referral was not one.</summary>
    public static bool TellsThePatient(ClosingReason reason) =>
        reason is not (ClosingReason.Died or ClosingReason.Duplicate or ClosingReason.EnteredInError or ClosingReason.IdentityNotFound);
}
