namespace Reconstruct.Core.Risk;

/// <summary>The two-level Wells score for a thrombosis of the leg. Source: <see cref="RiskSources.Wells"/>. Hazard: HAZ-110.</summary>
public static class WellsDvt
{
    /// <summary>From so many points a thrombosis is likely.</summary>
    public const int LikelyFrom = 2;

    /// <summary>The points, -2 to 9: one for each finding, less two when something else is at least as likely.</summary>
    /// <param name="findings">The nine findings; null for not known.</param>
    /// <param name="anotherDiagnosis">Whether another diagnosis is at least as likely; null for not known.</param>
    public static PointRange Points(IEnumerable<bool?> findings, bool? anotherDiagnosis) =>
        PointRange.Sum(findings.Select(f => PointRange.When(f, 1))) + PointRange.When(anotherDiagnosis, -2);

    /// <summary>True when likely, false when unlikely, null when what is not known could decide it.</summary>
    public static bool? Likely(PointRange points) => points.Low >= LikelyFrom ? true : points.High < LikelyFrom ? false : null;
}
