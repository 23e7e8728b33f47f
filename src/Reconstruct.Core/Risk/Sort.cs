namespace Reconstruct.Core.Risk;

/// <summary>The Surgical Outcome Risk Tool: death within 30 days, the same with a clinician's own estimate, and morbidity from day 7.</summary>
/// <remarks>Adults, inpatients, non-cardiac surgery; not for day cases, children or burns. Sources: <see cref="RiskSources.Sort"/>, <see cref="RiskSources.SortCode"/>. Hazard: HAZ-109.</remarks>
public static class Sort
{
    /// <summary>Log odds of death within 30 days.</summary>
    public static double Death(SortFacts f) => -7.366
        + f.AsaGrade switch { 3 => 1.411, 4 => 2.388, 5 => 4.081, _ => 0 }
        + f.Urgency switch { OperationUrgency.Expedited => 1.236, OperationUrgency.Urgent => 1.657, OperationUrgency.Immediate => 2.452, _ => 0 }
        + If(f.Specialty is not (SortSpecialty.Other or SortSpecialty.Orthopaedic), 0.712) + If(f.Large, 0.381) + If(f.Cancer, 0.667) + If(f.From65, 0.777) + If(f.From80, 1.591);

    /// <summary>Log odds of death within 30 days from SORT and what a clinician thinks.</summary>
    /// <param name="sortPercent">What SORT says, in percent.</param>
    /// <param name="view">What the clinician thinks.</param>
    public static double DeathWithView(double sortPercent, ClinicianView view) => -6.629 + (0.04044 * sortPercent) + view switch
    {
        ClinicianView.UpTo2_5 => 1.679,
        ClinicianView.UpTo5 => 2.583,
        ClinicianView.UpTo10 => 3.295,
        ClinicianView.UpTo50 => 4.356,
        ClinicianView.Over50 => 5.234,
        _ => 0,
    };

    /// <summary>Log odds of any morbidity on day 7, by the Post-Operative Morbidity Survey. Urgency has no part in it: the model is for elective surgery.</summary>
    public static double Morbidity(SortFacts f) => -3.228
        + f.AsaGrade switch { 2 => 0.332, 3 => 1.140, 4 or 5 => 1.223, _ => 0 }
        + f.Specialty switch { SortSpecialty.Colorectal => 1.658, SortSpecialty.UpperGut => -0.929, SortSpecialty.Vascular => 0.296, SortSpecialty.Bariatric => -1.065, SortSpecialty.Orthopaedic => 0, _ => 0.181 }
        + If(f.Large, 1.238) + If(f.Cancer, 0.897) + If(f.From65, 0.118) + If(f.From80, 0.550);

    /// <summary>Log odds of one kind of morbidity, or of any on a later day, from those of any on day 7.</summary>
    public static double Of(MorbidityOutcome outcome, double morbidity) => outcome switch
    {
        MorbidityOutcome.LowGrade => (morbidity * 1.008) - 0.316,
        MorbidityOutcome.HighGrade => (morbidity * 0.827) - 0.874,
        MorbidityOutcome.Day14 => (morbidity * 0.894) - 1.478,
        MorbidityOutcome.Day21 => (morbidity * 1.081) - 2.327,
        MorbidityOutcome.Day28 => (morbidity * 1.048) - 2.770,
        _ => morbidity,
    };

    private static double If(bool holds, double coefficient) => holds ? coefficient : 0;
}
