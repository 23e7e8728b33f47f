namespace Reconstruct.Core.Risk;

/// <summary>Morbidity after an operation, by the Post-Operative Morbidity Survey.</summary>
public enum MorbidityOutcome
{
    /// <summary>Any, on day 7.</summary>
    Day7,

    /// <summary>Of low grade, on day 7.</summary>
    LowGrade,

    /// <summary>Of high grade, on day 7.</summary>
    HighGrade,

    /// <summary>Any, on day 14.</summary>
    Day14,

    /// <summary>Any, on day 21.</summary>
    Day21,

    /// <summary>Any, on day 28.</summary>
    Day28,
}
