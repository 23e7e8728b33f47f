using Reconstruct.Core.Planning.Burns;

namespace Reconstruct.Core.Calculators;

/// <summary>What the fluid calculation shows.</summary>
internal static class BurnFluidsResults
{
    private static readonly ResultSpec HazardClass = new("hazardClass", "Class of hazard", "text");
    private static readonly ResultSpec Phase = new("phase", "The formula: not-indicated-by-source, first-8-hours, past-8-hours or past-24-hours", "text");
    private static readonly ResultSpec Hours = new("hoursSinceBurn", "Hours since the burn", "number", "hours");
    private static readonly ResultSpec Hour8 = new("hour8At", "8 hours from the burn", "date-time");
    private static readonly ResultSpec Hour24 = new("hour24At", "24 hours from the burn", "date-time");
    private static readonly ResultSpec Prescribed = new("prescribedMl", "Volume of the formula for 24 hours", "number", "mL");
    private static readonly ResultSpec Half = new("firstHalfMl", "Half of it, for the first 8 hours", "number", "mL");
    private static readonly ResultSpec OnTime = new("onTimeRateMlPerHour", "Rate of the first 8 hours if started at the burn", "number", "mL/h");
    private static readonly ResultSpec ByNow = new("formulaByNowMl", "What the formula would have given by now", "number", "mL");
    private static readonly ResultSpec Against = new("givenAgainstFormulaMl", "Given so far against that; below 0 is behind", "number", "mL");
    private static readonly ResultSpec Rate8 = new("rateUntilHour8MlPerHour", "Rate from now until hour 8", "number", "mL/h");
    private static readonly ResultSpec Rate24 = new("rateUntilHour24MlPerHour", "Rate until hour 24, from hour 8 or from now if that is later", "number", "mL/h");
    private static readonly ResultSpec Left = new("left", "What the formula has left", "rows");
    private static readonly ResultSpec Maintenance = new("maintenanceMlPer24Hours", "Child: maintenance apart from this, in 24 hours", "number", "mL");
    private static readonly ResultSpec MaintenanceRate = new("maintenanceMlPerHour", "Child: maintenance apart from this, each hour", "number", "mL/h");
    private static readonly ResultSpec UrineKg = new("urineTargetMlPerKgPerHour", "Urine: at least", "number", "mL/kg/h");
    private static readonly ResultSpec Urine = new("urineTargetMlPerHour", "Urine at this weight: at least", "number", "mL/h");
    private static readonly ResultSpec Log = new("hours", "Hour by hour: below, at-or-above, within, above or not-known", "rows");
    private static readonly ResultSpec Logged = new("loggedFluidMl", "Fluid of the hours entered", "number", "mL");

    public static IReadOnlyList<ResultSpec> Specs { get; } =
    [
        HazardClass, Phase, Hours, Hour8, Hour24, Prescribed, Half, OnTime, ByNow, Against, Rate8, Rate24, Left,
        Maintenance, MaintenanceRate, UrineKg, Urine, Log, Logged,
    ];

    public static IEnumerable<CalculatorResult> Say(BurnFluidPlan plan, UrineTarget target, FluidLog log)
    {
        var facts = plan.Facts;
        var maintenance = ChildMaintenance.MlPer24Hours(facts.AgeYears, facts.WeightKg);
        return
        [
            HazardClass.Is("highest"),
            Phase.Is(EnumText.Kebab(plan.Phase)),
            Hours.Is(facts.HoursSinceBurn),
            Hour8.Is(plan.Hour8At),
            Hour24.Is(plan.Hour24At),
            Prescribed.Is(plan.PrescribedMl),
            Half.Is(plan.HalfMl),
            OnTime.Is(plan.OnTimeRateMlPerHour),
            ByNow.Is(plan.ByNowMl),
            Against.Is(facts.GivenMl - plan.ByNowMl),
            Rate8.Is(plan.Phase == FluidPhase.First8Hours ? plan.Left[0].RateMlPerHour : ResultValue.Unknown),
            Rate24.Is(plan.Left.LastOrDefault()?.RateMlPerHour),
            Left.Is(ResultValue.Table(plan.Left, ("from", s => (DateTimeOffset?)s.From), ("to", s => (DateTimeOffset?)s.To), ("hours", s => (double?)s.Hours),
                ("volumeMl", s => (double?)s.VolumeMl), ("rateMlPerHour", s => s.RateMlPerHour))),
            Maintenance.Is(maintenance),
            MaintenanceRate.Is(maintenance / 24),
            UrineKg.Is(target.LeastMlPerKgPerHour),
            Urine.Is(target.LeastMlPerKgPerHour * facts.WeightKg),
            Log.Is(Rows(plan, target, log)),
            Logged.Is(log.FluidMl),
        ];
    }

    private static ResultValue Rows(BurnFluidPlan plan, UrineTarget target, FluidLog log)
    {
        var (burnAt, kg) = (plan.Facts.BurnAt, plan.Facts.WeightKg);
        return ResultValue.Table(log.Hours, ("hour", h => (double?)h.Hour), ("until", h => (DateTimeOffset?)burnAt.AddHours(h.Hour)),
            ("formulaMl", h => plan.HourMl(h.Hour)), ("fluidMl", h => h.FluidMl), ("fluidMlPerKg", h => h.FluidMl / kg), ("urineMl", h => h.UrineMl),
            ("urineMlPerKgPerHour", h => h.UrineMl / kg), ("against", h => EnumText.Kebab(target.Judge(h.UrineMl / kg))));
    }
}
