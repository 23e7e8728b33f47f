namespace Reconstruct.Core.Risk;

/// <summary>What SORT asks, each known.</summary>
/// <param name="AsaGrade">ASA grade, 1 to 5.</param>
/// <param name="Urgency">How urgent.</param>
/// <param name="Specialty">Whose operation.</param>
/// <param name="Severity">How big.</param>
/// <param name="Cancer">Whether the patient has cancer, in the model's sense.</param>
/// <param name="AgeYears">Age in whole years, 18 or more.</param>
public sealed record SortFacts(int AsaGrade, OperationUrgency Urgency, SortSpecialty Specialty, SurgicalSeverity Severity, bool Cancer, int AgeYears)
{
    /// <summary>The youngest the model was made for.</summary>
    public const int YoungestYears = 18;

    internal bool Large => Severity is SurgicalSeverity.MajorPlus or SurgicalSeverity.Complex;

    internal bool From65 => AgeYears is >= 65 and < 80;

    internal bool From80 => AgeYears >= 80;
}
