namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>How far an assessment is.</summary>
public enum AssessmentStatus
{
    InProgress,
    Completed,
    Amended,
}
