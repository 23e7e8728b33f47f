namespace Reconstruct.Core.Clocks;

/// <summary>Where the rules of the waiting-time clock were read.</summary>
public static class RttSources
{
    /// <summary>The primary text; only its opening, to clock-start rule 1, could be read.</summary>
    public static readonly Source Rules = new("Referral to treatment consultant-led waiting times rules suite, gov.uk, October 2022 (to clock-start rule 1)");

    /// <summary>Periods, transfers and first-appointment non-attendance.</summary>
    public static readonly Source Dictionary = new("NHS Data Model and Dictionary: referral to treatment period");

    /// <summary>Discharge after a missed appointment.</summary>
    public static readonly Source DictionaryDna = new("NHS Data Model and Dictionary: discharge after patient did not attend");

    /// <summary>The list of codes, as others repeat it.</summary>
    public static readonly Source Codes = new("RTT status codes as listed in T21-RTT-Validator, which cites the 2015 national guide", Standing: SourceStanding.Secondary);

    /// <summary>Digests of the rules by NHS England and trusts.</summary>
    public static readonly Source Digests = new("Digests of the RTT rules by NHS England and trusts", Standing: SourceStanding.Secondary);

    /// <summary>The monthly return.</summary>
    public static readonly Source Return = new("NHS England, RTT recording and reporting guidance PRN01045, version 5.0, 11 February 2025, as quoted elsewhere",
        Standing: SourceStanding.Secondary);

    /// <summary>Nothing is deducted.</summary>
    public static readonly Source NoPause = new("Pauses existed before October 2015 only (Gooroo, 2012); their removal fits the rules suite of 2022 but was not read in its text",
        Standing: SourceStanding.Inferred);

    /// <summary>How this project reads what the rules leave open.</summary>
    public static readonly Source Ours = new("How this service reads events that the rules do not foresee", Standing: SourceStanding.Inferred);
}
