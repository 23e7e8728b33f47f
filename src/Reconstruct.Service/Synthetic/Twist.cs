namespace Reconstruct.Service.Synthetic;

/// <summary>What is out of the ordinary about one invented story.</summary>
public enum Twist
{
    None,

    /// <summary>The NHS number fails its check; somebody finds out who it is.</summary>
    FailingNumber,

    /// <summary>There is no NHS number, and nobody has found out yet.</summary>
    Unidentified,

    /// <summary>The same patient again, without the number and with the name spelled otherwise.</summary>
    Duplicate,

    /// <summary>The same patient again, with another problem.</summary>
    SecondReferral,
    AskedReferrer,
    AskedPatient,

    /// <summary>The question to the patient is still open.</summary>
    WaitingForPatient,
    AdviceOpen,
    AdviceClosed,
    AdviceConverted,
    Redirected,
    RedirectBounced,
    Rejected,
    RejectionReturned,

    /// <summary>The first appointment was missed.</summary>
    Missed,
    Withdrawn,
    Cancelled,
    Died,

    /// <summary>Nobody does the next thing: identity, triage, booking or the plan.</summary>
    StalledAtTriage,
    StalledAtBooking,
    StalledAtPlan,
}
