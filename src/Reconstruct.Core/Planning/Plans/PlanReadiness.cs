namespace Reconstruct.Core.Planning.Plans;

/// <summary>What still stands between a plan and the operation. Every line is shown; none of them stops an emergency.</summary>
public static class PlanReadiness
{
    /// <summary>What is said of an aim that names the other side.</summary>
    public const string AimOtherSide = "What is to be reconstructed names one side, and the side that is recorded is the other";

    /// <summary>Why the plan is not ready; empty when it is.</summary>
    /// <param name="plan">The newest version.</param>
    /// <param name="standing">Whether the patient agreed it.</param>
    /// <param name="overridden">True when somebody decided, with a reason, to go on with this version without that. It does not stand against a patient who said no.</param>
    /// <param name="kitChecked">True when the kit was checked for this version.</param>
    /// <param name="missing">What was missing at the newest check.</param>
    public static IReadOnlyList<string> Open(PlanContent plan, ConsentStanding standing, bool overridden, bool kitChecked, IReadOnlyList<string> missing)
    {
        List<string> open = [];
        if (plan[PlanFields.Main] is null) open.Add("Nothing is chosen yet");
        open.AddRange(Gaps(plan));
        if (standing is ConsentStanding.Withdrawn) open.Add("The patient said no, and has not agreed since");
        if (!overridden && standing is ConsentStanding.NeedsOwnAgreement) open.Add("The plan was agreed for the patient, who is 16 now and has not been asked themselves");
        if (!overridden && standing is ConsentStanding.NotConfirmed) open.Add("The patient has not confirmed the plan");
        if (!overridden && standing is ConsentStanding.NeedsConfirmingAgain) open.Add("The plan was changed after the patient confirmed it, and not confirmed again");
        if (plan.Kit.Count == 0) open.Add("There is no kit list");
        else if (!kitChecked) open.Add("The kit of this version has not been checked");
        open.AddRange(kitChecked ? missing.Select(m => $"Missing from the kit: {m}") : []);
        return open;
    }

    private static IEnumerable<string> Gaps(PlanContent plan)
    {
        if (plan[PlanFields.Site] is null or PlanField.Unknown) yield return "Where it is is not recorded";
        if (PlanSites.SideMissing(plan)) yield return "The side is not recorded";
        if (PlanSites.AimIsOtherSide(plan)) yield return AimOtherSide;
        if (plan[PlanFields.Position] is null) yield return "The position is not recorded";
        if (plan[PlanFields.Team] is null) yield return "The team is not recorded";
        if (plan[PlanFields.MinutesLikely] is null) yield return "The expected time is not recorded";
    }
}
