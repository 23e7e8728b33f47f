namespace Reconstruct.Core.Risk;

/// <summary>Where the models of risk were read, and on whom they rest.</summary>
public static class RiskSources
{
    private static readonly DateOnly Read = new(2026, 11, 23);

    /// <summary>Death within 30 days of an operation.</summary>
    public static Source Sort { get; } = new(
        "Protopapa KL and others. Surgical Outcome Risk Tool (SORT). Br J Surg 2014;101:1774-1783 (abstract): adults, non-cardiac inpatient surgery, 326 hospitals, 16,788 patients; area under the curve 0.91 (0.88 to 0.94)", Read);

    /// <summary>The coefficients, as its author's own calculator has them.</summary>
    public static Source SortCode { get; } = new("Wong DJN, SORTWebCalc: coefficients of SORT, SORT-clinical and SORT-morbidity in the author's calculator (MIT licence)", Read);

    /// <summary>The clinician's own estimate together with SORT.</summary>
    public static Source SortClinical { get; } = new(
        "Wong DJN and others. PLoS Med 2020;17:e1003253 (abstract): adults staying at least one night, 274 hospitals in the United Kingdom, Australia and New Zealand, one week of 2017, 22,631 patients, 1.4% died in hospital within 30 days", Read);

    /// <summary>Morbidity seven days after an operation.</summary>
    public static Source SortMorbidity { get; } = new("Wong DJN, Oliver CM, Moonesinghe SR. Br J Anaesth 2017;119:95-105 (read of, not read): adults, elective surgery", Read, SourceStanding.Secondary);

    /// <summary>That SORT and P-POSSUM predict too many deaths today.</summary>
    public static Source TooMany { get; } = new("Torlot F and others. BJA Open 2022;3:100018 (abstract): Royal Perth Hospital, 53,395 operations, 2014 to 2021: SORT and P-POSSUM predicted too many deaths, more so each year", Read);

    /// <summary>ASA, urgency and severity in one sum.</summary>
    public static Source Srs { get; } = new("Surgical Risk Scale: 0.84 × (ASA + urgency + severity) - 9.81, in Wong DJN, HSRC (MIT licence)", Read, SourceStanding.Secondary);

    /// <summary>The equation of P-POSSUM.</summary>
    public static Source PPossum { get; } = new(
        "Prytherch DR and others. POSSUM and Portsmouth POSSUM. Br J Surg 1998;85:1217-1220 (abstract): general surgery, neither children nor day cases, 10,000 operations, 1993 to 1995; death in hospital", Read);

    /// <summary>The points of POSSUM.</summary>
    public static Source PossumPoints { get; } = new("Yonsei Med J 2015;56:1401, supplementary tables 1 and 2: points of POSSUM; edges that meet read as in J Orthop Traumatol 2014;15:13, table 1", Read, SourceStanding.Secondary);

    /// <summary>All complications of one patient in one number.</summary>
    public static Source Complications { get; } = new("Slankamenac K and others. The Comprehensive Complication Index. Ann Surg 2013;258:1-7 (abstract): weights from 472 raters, tried on 1,299 patients", Read);

    /// <summary>The points of Caprini, 2005.</summary>
    public static Source Caprini { get; } = new("Caprini risk assessment model of 2005, as in Cancers of the Head & Neck 2016;1:14, table 2", Read, SourceStanding.Secondary);

    /// <summary>Thrombosis by Caprini points.</summary>
    public static Source CapriniRates { get; } = new("Pannucci CJ and others. Ann Surg 2017;265:1094-1103 (abstract): 11 studies, 14,776 surgical patients, those without medicine to prevent thrombosis", Read);

    /// <summary>What the NHS in England uses instead.</summary>
    public static Source CapriniInTheNhs { get; } = new("NICE NG89 and the risk assessment tool of the Department of Health and Social Care: what the NHS in England uses", Standing: SourceStanding.Secondary);

    /// <summary>The two-level score of Wells.</summary>
    public static Source Wells { get; } = new("Wells PS and others. N Engl J Med 2003;349:1227-1235: two-level score, as printed in NICE CG144, appendix K", Read, SourceStanding.Secondary);

    /// <summary>The early warning score.</summary>
    public static Source News2 { get; } = new("Royal College of Physicians. National Early Warning Score (NEWS) 2, chart 1, 2017", Read, SourceStanding.Secondary);

    /// <summary>What a total means where sepsis is suspected.</summary>
    public static Source Sepsis { get; } = new("NICE NG253, 19 November 2025: suspected sepsis in people aged 16 or over", Standing: SourceStanding.Secondary);
}
