namespace Reconstruct.Core.Clocks;

/// <summary>One RTT status code. Code 99 could not be confirmed and is not among them.</summary>
/// <param name="Code">Two digits.</param>
/// <param name="Title">What is recorded with it.</param>
/// <param name="Kind">What it does.</param>
/// <param name="RuleId">Id of the rule that it fires.</param>
/// <param name="Words">The rule in words.</param>
/// <param name="Source">Where the rule was read.</param>
public sealed record RttCode(string Code, string Title, RttKind Kind, string RuleId, string Words, Source Source)
{
    /// <summary>Every code, in order.</summary>
    public static IReadOnlyList<RttCode> All { get; } =
    [
        new("10", "Referral to a consultant-led service", RttKind.Start, "rtt-referral-starts",
            "A referral to a consultant-led service starts the clock.", RttSources.Rules),
        new("11", "Decision to treat after active monitoring", RttKind.Start, "rtt-after-monitoring-starts",
            "A decision to treat after active monitoring starts a new clock on that day.", RttSources.Codes),
        new("12", "Consultant refers on for a new condition", RttKind.Start, "rtt-new-condition-starts",
            "A new condition found by a consultant starts a new clock.", RttSources.Codes),
        new("20", "Next step before treatment", RttKind.RunOn, "rtt-runs-on",
            "The clock runs on until treatment: tests, listing, a cancelled or changed appointment and a later date asked for by the patient deduct nothing.",
            RttSources.Codes),
        new("21", "Transfer to another provider", RttKind.RunOn, "rtt-transfer-keeps-start",
            "The clock runs on at the new provider with its original start date.", RttSources.Dictionary),
        new("30", "First definitive treatment", RttKind.Stop, "rtt-treatment-stops", "First definitive treatment stops the clock.", RttSources.Codes),
        new("31", "Active monitoring, patient's choice", RttKind.Stop, "rtt-monitoring-stops",
            "Active monitoring stops the clock; it does not pause it. A later decision to treat starts a new clock. A few days to think is not active monitoring.",
            RttSources.Codes),
        new("32", "Active monitoring, clinician's choice", RttKind.Stop, "rtt-monitoring-stops",
            "Active monitoring stops the clock; it does not pause it. A later decision to treat starts a new clock.", RttSources.Codes),
        new("33", "Did not attend the first appointment", RttKind.Nullify, "rtt-first-dna-nullifies",
            "The first appointment was missed after it had been clearly communicated: the wait ends and is not counted. A new clock starts when the patient rebooks.",
            RttSources.Dictionary),
        new("34", "Decision not to treat, or discharge to the GP", RttKind.Stop, "rtt-no-treatment-stops", "A decision not to treat stops the clock.", RttSources.Codes),
        new("35", "Patient declines treatment", RttKind.Stop, "rtt-declined-stops", "The clock stops when the patient declines treatment.", RttSources.Codes),
        new("36", "Patient died before treatment", RttKind.Stop, "rtt-death-stops", "The clock stops when the patient has died.", RttSources.Codes),
        new("90", "After first definitive treatment", RttKind.NoClock, "rtt-after-treatment", "Care after first definitive treatment has no clock.", RttSources.Codes),
        new("91", "During active monitoring", RttKind.NoClock, "rtt-during-monitoring", "Care during active monitoring has no clock.", RttSources.Codes),
        new("92", "Diagnostics only", RttKind.NoClock, "rtt-diagnostics-only", "Not referred for treatment yet: diagnostics only have no clock.", RttSources.Codes),
        new("98", "Not covered by RTT", RttKind.NoClock, "rtt-not-covered", "Emergencies and other care outside RTT have no clock.", RttSources.Codes),
    ];

    /// <summary>The code with these two digits; null when there is none.</summary>
    public static RttCode? Find(string code) => All.FirstOrDefault(c => string.Equals(c.Code, code, StringComparison.Ordinal));
}
