namespace Reconstruct.Service.Patients;

/// <summary>What is known of the NHS number, in the words of UK Core's verification status.</summary>
public enum NhsNumberStatus
{
    PresentAndVerified,
    PresentButNotTraced,
    TraceRequired,
    TraceAttempted,
    TraceNeedsToBeResolved,
    TraceInProgress,
    NotPresent,
}
