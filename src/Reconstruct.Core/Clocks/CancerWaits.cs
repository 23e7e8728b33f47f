using Reconstruct.Core.Calculators;

namespace Reconstruct.Core.Clocks;

/// <summary>The 28, 31 and 62-day cancer standards. No day is ever deducted: the adjustments of the guidance could not be read, so none is coded.</summary>
/// <remarks>
/// Day 0 is the day of receipt: assumed, not read. Source: NHS England, National cancer waiting times monitoring dataset guidance, version 12.1, July 2025.
/// </remarks>
public static class CancerWaits
{
    private static readonly Source Guidance = new("NHS England, National cancer waiting times monitoring dataset guidance, version 12.1, July 2025");
    private static readonly Source DayZero = new("Day 0 is the day of receipt: assumed by this service", Standing: SourceStanding.Inferred);

    /// <summary>Told the diagnosis or the all-clear within 28 days.</summary>
    public static readonly WaitingTarget FasterDiagnosis = new("cancer-28-days", "28-day Faster Diagnosis", 28, Guidance);

    /// <summary>Treated within 31 days of the decision to treat, or of the earliest clinically appropriate date.</summary>
    public static readonly WaitingTarget DecisionToTreatment = new("cancer-31-days", "31 days to treatment", 31, Guidance);

    /// <summary>First definitive treatment within 62 days.</summary>
    public static readonly WaitingTarget ReferralToTreatment = new("cancer-62-days", "62 days to first treatment", 62, Guidance);

    /// <summary>The share of patients that a service should treat in time. It says nothing about one patient.</summary>
    /// <param name="target">One of the three.</param>
    /// <param name="on">The month that it is asked for: the 28-day target rose in March 2026.</param>
    public static int TargetPercent(WaitingTarget target, DateOnly on) => target.Id switch
    {
        "cancer-28-days" => on >= new DateOnly(2026, 3, 1) ? 80 : 75,
        "cancer-31-days" => 96,
        "cancer-62-days" => 85,
        _ => throw new ArgumentOutOfRangeException(nameof(target), "The target must be one of the three cancer standards"),
    };

    /// <summary>How each standard stands on a day, in the order 28, 31, 62.</summary>
    public static IReadOnlyList<WaitingAnswer> Judge(CancerPathway pathway, DateOnly asAt) =>
    [
        pathway.Route == CancerRoute.ConsultantUpgrade
            ? NotFor(FasterDiagnosis) : FasterDiagnosis.Judge(pathway.ReceivedOn, pathway.ToldOn, asAt),
        DecisionToTreatment.Judge(pathway.ReadyToTreatOn, pathway.TreatedOn, asAt),
        pathway.Route == CancerRoute.BreastSymptoms
            ? NotFor(ReferralToTreatment) : ReferralToTreatment.Judge(pathway.ReceivedOn, pathway.TreatedOn, asAt),
    ];

    /// <summary>The rules behind <see cref="Judge"/>, in words.</summary>
    public static IReadOnlyList<RuleStep> Steps(CancerPathway pathway, DateOnly asAt) =>
    [
        new("cancer-day-0", "Day 0 is the day the referral was received. This is assumed.", DayZero),
        new("cancer-nothing-deducted", "Nothing is deducted. The targets already allow for patients' choices and clinical delay.", Guidance),
        .. Judge(pathway, asAt).Select(answer => new RuleStep(answer.Target.Id, Words(answer), Guidance)),
    ];

    private static WaitingAnswer NotFor(WaitingTarget target) => new(target, null, null, null, null, WaitingVerdict.DoesNotApply);

    private static string Words(WaitingAnswer answer) => answer.Target.Title + ": " + answer.Verdict switch
    {
        WaitingVerdict.DoesNotApply => "not for this kind of referral.",
        WaitingVerdict.NotKnown => "not known, because its first day is not known.",
        WaitingVerdict.Met => $"met on day {answer.Days}; due by {answer.DueOn!.Value.InWords()}.",
        WaitingVerdict.Running => $"day {answer.Days}; due by {answer.DueOn!.Value.InWords()}.",
        _ => $"past its due date of {answer.DueOn!.Value.InWords()}: day {answer.Days}.",
    };
}
