namespace Reconstruct.Core.Pathways;

/// <summary>Why a pathway ended. Stored as text. Which one is allowed depends on the state: see <see cref="StateRule.ClosesFor"/>.</summary>
public enum ClosingReason
{
    /// <summary>Advice was enough.</summary>
    AdviceGiven,

    /// <summary>Another service has taken the patient over.</summary>
    Redirected,

    /// <summary>Rejected at triage, with a reason.</summary>
    Rejected,

    /// <summary>The sender took the referral back.</summary>
    CancelledBySender,

    /// <summary>The patient does not want to go on.</summary>
    WithdrawnByPatient,

    /// <summary>The patient died.</summary>
    Died,

    /// <summary>The same referral is already here on another pathway.</summary>
    Duplicate,

    /// <summary>It should never have been entered.</summary>
    EnteredInError,

    /// <summary>Who the patient is could not be found out; the sender has been told.</summary>
    IdentityNotFound,

    /// <summary>Assessed, and no treatment by this service.</summary>
    NoTreatment,

    /// <summary>The patient did not take up the treatment offered.</summary>
    DeclinedByPatient,

    /// <summary>Treatment and follow-up are done.</summary>
    Completed,
}
