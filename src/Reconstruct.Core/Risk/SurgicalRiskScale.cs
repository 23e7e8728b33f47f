namespace Reconstruct.Core.Risk;

/// <summary>The Surgical Risk Scale: three grades in one sum. Source: <see cref="RiskSources.Srs"/>. Hazard: HAZ-109.</summary>
public static class SurgicalRiskScale
{
    /// <summary>The sum, 3 to 14.</summary>
    /// <param name="asaGrade">ASA grade, 1 to 5.</param>
    /// <param name="urgency">Elective 1 to immediate 4.</param>
    /// <param name="severity">Minor 1 to complex 5.</param>
    public static int Points(int asaGrade, OperationUrgency urgency, SurgicalSeverity severity) => asaGrade + (int)urgency + 1 + (int)severity + 1;

    /// <summary>Log odds of death in hospital.</summary>
    public static double Death(int points) => (0.84 * points) - 9.81;
}
