namespace Reconstruct.Core.Clocks;

/// <summary>How a patient came onto a cancer pathway.</summary>
public enum CancerRoute
{
    /// <summary>Urgent suspected cancer referral.</summary>
    UrgentSuspectedCancer,

    /// <summary>Referral from a screening programme.</summary>
    Screening,

    /// <summary>Referral for breast symptoms, cancer not suspected at first.</summary>
    BreastSymptoms,

    /// <summary>Raised to the pathway by a consultant; day 0 is the day of the upgrade.</summary>
    ConsultantUpgrade,
}
