using System.Globalization;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Planning.Burns;

namespace Reconstruct.Core.Calculators;

/// <summary>The rules that fired in the fluid calculation, and the warnings that belong to these inputs.</summary>
internal static class BurnFluidsWords
{
    public static IEnumerable<RuleStep> Steps(BurnFluidPlan plan, UrineTarget target, FluidLog log)
    {
        var facts = plan.Facts;
        yield return new("burn-fluid-child-or-adult", facts.IsChild ? "The patient counts as a child." : "The patient counts as an adult.", FluidSources.Child);
        if (WeightForAge.IsUnusual(facts.AgeYears, facts.WeightKg))
            yield return new("burn-fluid-weight-for-age", Text($"{facts.WeightKg} kg at {facts.AgeYears} years is outside the wide bounds that this service asks about."), FluidSources.WeightForAge);
        yield return Threshold(plan);
        if (plan.PrescribedMl is { } prescribed)
        {
            yield return new("burn-fluid-volume", Text($"{facts.MlPerKgPercent} mL × {facts.WeightKg} kg × {facts.BurnPercent}% = {prescribed:0.#} mL in the 24 hours from the burn."),
                facts.Formula == FluidFormula.Parkland ? FluidSources.Rcem : FluidSources.FrcaNotes);
            yield return new("burn-fluid-halves", $"Half by {LondonTime.Words(plan.Hour8At)}, half by {LondonTime.Words(plan.Hour24At)}.", FluidSources.Rcem);
            yield return new("burn-fluid-left", Text($"{facts.HoursSinceBurn:0.##} real hours after the burn, with {facts.GivenMl:0.#} mL given, {plan.Left.Sum(s => s.VolumeMl):0.#} mL of the formula is left."), FluidSources.Left);
        }

        if (plan.Left.Any(s => s.RateMlPerHour is null))
            yield return new("burn-fluid-under-an-hour", "With less than an hour left, the volume is shown and no hourly rate.", FluidSources.UnderAnHour);
        yield return new("burn-fluid-urine", target.LeastMlPerKgPerHour is { } least
            ? Text($"Titrate to at least {least} mL of urine for each kg and hour.") : "The source has no urine target for a child of 30 kg or more.", FluidSources.Rcem);
        if (ChildMaintenance.MlPer24Hours(facts.AgeYears, facts.WeightKg) is not null)
            yield return new("burn-fluid-maintenance", facts.AgeYears < 1 ? "Maintenance under 1 year: 80 mL for each kg in 24 hours." : "Maintenance: 100, 50 and 20 mL for each kg in 24 hours.", FluidSources.FrcaNotes);
        foreach (var hour in log.Hours.Where(h => target.Judge(h.UrineMl / facts.WeightKg) is UrineAgainst.Below or UrineAgainst.Above))
            yield return new("burn-fluid-titrate", Text($"Hour {hour.Hour}: urine is {EnumText.Kebab(target.Judge(hour.UrineMl / facts.WeightKg))} the target. The source says to titrate and gives no step; none is made up here."), FluidSources.Rcem);
    }

    public static IEnumerable<string> Warnings(BurnFluidPlan plan, BurnFluidRisks risks, UrineTarget target, FluidLog log) =>
        Weight(plan.Facts).Concat(Phase(plan)).Concat(Rate(plan, risks)).Concat(Risks(risks)).Concat(Target(plan, target, log));

    private static RuleStep Threshold(BurnFluidPlan plan) => plan.Phase == FluidPhase.NotIndicatedBySource
        ? new("burn-fluid-not-indicated", Text($"The source gives the formula above {plan.Facts.ThresholdPercent}%. At {plan.Facts.BurnPercent}% it is not indicated by that source."), FluidSources.Rcem)
        : new("burn-fluid-indicated", Text($"Above {plan.Facts.ThresholdPercent}% the source gives the formula."), FluidSources.Rcem);

    private static IEnumerable<string> Phase(BurnFluidPlan plan)
    {
        var (given, half) = (plan.Facts.GivenMl, plan.HalfMl);
        if (plan.Phase == FluidPhase.NotIndicatedBySource)
            yield return "The formula is not indicated by this source. The patient may still need fluid: look at them, and at their urine.";
        if (plan.Phase == FluidPhase.Past8Hours)
            yield return "8 hours have passed since the burn. What is left of the formula is spread evenly to hour 24. The sources do not say how fast to catch up: ask the burn service.";
        if (plan.Phase == FluidPhase.Past8Hours && plan.Left[0].Hours < 1)
            yield return Text($"Less than an hour is left before hour 24, and by the formula {plan.Left[0].VolumeMl:0.#} mL. No rate is given for it. Ask the burn service.");
        if (plan.Phase == FluidPhase.Past8Hours && plan.Left[0].RateMlPerHour > plan.HalfMl / 16)
            yield return Text($"Behind the formula: the rate until hour 24 is {plan.Left[0].RateMlPerHour / (plan.HalfMl / 16):0.0#} times its own. The sources have no limit for this: judge whether the patient can take it.");
        if (plan.Phase == FluidPhase.Past24Hours)
            yield return "24 hours have passed since the burn. The formula has ended and gives no rate. Ask the burn service.";
        if (plan.Phase == FluidPhase.First8Hours && plan.Left[0].Hours < 1)
            yield return Text($"Less than an hour is left before hour 8, and by the formula {plan.Left[0].VolumeMl:0.#} mL of the first half. No rate is given for it. Ask the burn service how fast to catch up.");
        if (plan.Phase == FluidPhase.First8Hours && plan.Left[0].RateMlPerHour > plan.OnTimeRateMlPerHour)
            yield return Text($"Started late: the rate until hour 8 is {plan.Left[0].RateMlPerHour / plan.OnTimeRateMlPerHour:0.0#} times that of a start at the burn. The sources have no limit for this: judge whether the patient can take it.");
        if (given > plan.PrescribedMl)
            yield return "More has been given than the formula has for 24 hours. A rate of 0 is what the sum leaves and no order to stop: look for too much fluid and ask the burn service.";
        else if (given > half && plan.Phase == FluidPhase.First8Hours)
            yield return "More has been given than the formula has for the first 8 hours. A rate of 0 is what the sum leaves and no order to stop: titrate to urine.";
    }

    private static IEnumerable<string> Weight(BurnFluidFacts facts)
    {
        if (WeightForAge.IsUnusual(facts.AgeYears, facts.WeightKg))
            yield return Text($"A weight of {facts.WeightKg} kg and an age of {facts.AgeYears} years seldom go together: check both. Every volume, rate and target rests on them.");
    }

    private static IEnumerable<string> Rate(BurnFluidPlan plan, BurnFluidRisks risks)
    {
        var ml = plan.Facts.MlPerKgPercent;
        if ((plan.Facts.IsChild || risks.Overload == true) && ml > 2)
            yield return Text($"{ml} mL was chosen. The source considers 2 mL in children and where too much fluid is a special risk.");
        else if (risks.Overload is null && ml > 2)
            yield return Text($"It is not known whether too much fluid is a special risk. The source considers 2 mL where it is; {ml} mL was chosen.");
        if (risks.Inhalation == true && ml < 4)
            yield return Text($"{ml} mL was chosen. The source considers 4 mL with inhalation injury.");
    }

    private static IEnumerable<string> Risks(BurnFluidRisks risks)
    {
        if (risks.Inhalation == true) yield return "Inhalation injury breaks the formula: more may be needed than it says.";
        if (risks.Electrical == true) yield return "An electrical burn breaks the formula: the skin does not show how much is injured. Think of rhabdomyolysis.";
        if (risks.Inhalation is null) yield return "It is not known whether there is inhalation injury. It would break the formula.";
        if (risks.Electrical is null) yield return "It is not known whether electricity was the cause. It would break the formula.";
        if (risks.Rhabdomyolysis is null)
            yield return "It is not known whether rhabdomyolysis is suspected. It would double the urine target: urine that reaches the target shown here could be below it.";
    }

    private static IEnumerable<string> Target(BurnFluidPlan plan, UrineTarget target, FluidLog log)
    {
        if (target.LeastMlPerKgPerHour is null) yield return "No urine target was read for a child of 30 kg or more. Use your own protocol.";
        if (target.MostMlPerKgPerHour is null && log.Hours.Count > 0) yield return "The source has no upper end of urine, so no hour is called above. Too much urine can mean too much fluid.";
        if (log.FluidMl > plan.Facts.GivenMl) yield return "The hours entered come to more fluid than was said to have been given. Check both: the rate rests on the second.";
    }

    private static string Text(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
