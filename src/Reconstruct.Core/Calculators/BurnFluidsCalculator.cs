using Reconstruct.Core.Planning.Burns;

namespace Reconstruct.Core.Calculators;

/// <summary>Fluid to start with after a burn, and its titration. Source: see <see cref="BurnFluidPlan"/>. Hazards: HAZ-090, HAZ-092.</summary>
public static class BurnFluidsCalculator
{
    private static readonly NumberInput Age = new("ageYears", "Age", "years", 0, 120) { Hint = "In parts of a year under 1, such as 0.5" };
    private static readonly NumberInput Weight = new("weightKg", "Weight", "kg", 0.4, 350);
    private static readonly NumberInput Percent = new("burnPercent", "Burned body surface", "%", 0, 100) { Hint = "Leave out mere redness" };
    private static readonly ChoiceInput Formula = new("formula", "Formula", [("parkland", "Parkland, 2 to 4 mL"), ("modified-brooke", "Modified Brooke, 2 mL")]);
    private static readonly NumberInput Ml = new("mlPerKgPercent", "mL for each kg and percent", "mL/kg/%", 0, 10) { Optional = true, Hint = "2 to 4 for Parkland. Leave out for modified Brooke" };
    private static readonly InstantInput BurnAt = new("burnAt", "When was the burn?") { Hint = "London time, like 2026-11-22T08:00" };
    private static readonly InstantInput AssessedAt = new("assessedAt", "What time is it now?") { Hint = "London time, like 2026-11-22T11:00" };
    private static readonly NumberInput Given = new("givenMl", "Fluid given since the burn", "mL", 0, 100_000) { Hint = "All resuscitation fluid, before the hospital too. Without maintenance. 0 if none" };
    private static readonly YesNoInput Inhalation = new("inhalationInjury", "Is there inhalation injury?") { Optional = true };
    private static readonly YesNoInput Electrical = new("electrical", "Was it caused by electricity?") { Optional = true };
    private static readonly YesNoInput Overload = new("overloadRisk", "Would too much fluid be a special risk?") { Optional = true };
    private static readonly YesNoInput Rhabdomyolysis = new("rhabdomyolysis", "Is rhabdomyolysis suspected?") { Optional = true };
    private static readonly NumberInput OwnUpper = new("ownUpperMlPerKgPerHour", "Upper end of urine in your own protocol", "mL/kg/h", 0, 20) { Optional = true, Hint = "The source has none" };

    private static readonly WholeInput Hour = new("hour", "Hour from the burn, the first is 1", null, 1, 96);
    private static readonly NumberInput Fluid = new("fluidMl", "Fluid in that hour", "mL", 0, 20_000) { Optional = true };
    private static readonly NumberInput Urine = new("urineMl", "Urine in that hour", "mL", 0, 5_000) { Optional = true };

    private static readonly RowsInput Log = new("log", "Fluid and urine hour by hour", [Hour, Fluid, Urine], MinRows: 0, MaxRows: 96)
    {
        Optional = true,
        Hint = "One hour a line: hour, fluid, urine. Like 4,700,35",
    };

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "burn-fluids",
        Version = "3",
        Title = "Burns: fluid to start with",
        Purpose = "To work out the starting rate of a formula from the time of the burn, and to hold each hour's urine against the target.",
        MustNotBeUsedFor = "Prescribing without a clinician who sees the patient and titrates every hour; deciding that no fluid is needed; electrical burns on their own.",
        Inputs = [Age, Weight, Percent, Formula, Ml, BurnAt, AssessedAt, Given, Inhalation, Electrical, Overload, Rhabdomyolysis, OwnUpper, Log],
        Results = [.. BurnFluidsResults.Specs, InputEcho.Spec],
        Sources = [FluidSources.Rcem, FluidSources.FrcaNotes, FluidSources.Left, FluidSources.UnderAnHour, FluidSources.Child, FluidSources.WeightForAge],
        Warnings =
        [
            "Highest class of hazard: too much and too little fluid both kill. Check every input on this sheet, and talk to the burn service.",
            "This is a start and no prescription. Titrate to urine every hour.",
            "The formula comes on top of usual maintenance fluid. A child's is shown apart and is in no rate here. Local practice differs on whether children over 1 year get it.",
        ],
        Examples = BurnFluidsExamples.All,
        Checks =
        [
            new([Formula, Ml], given => BurnFluidFacts.CheckRate(EnumText.Parse<FluidFormula>(given[Formula]), given.Maybe(Ml))),
            new([BurnAt, AssessedAt], given => BurnFluidFacts.CheckTimes(given[BurnAt], given[AssessedAt])),
            new([Age, Weight, Rhabdomyolysis, OwnUpper], given => Target(given).Refusals),
            new([Log], given => FluidLog.Make(Hours(given), double.PositiveInfinity).Refusals),
            new([BurnAt, AssessedAt, Log], given => FluidLog.Make(Hours(given), Math.Max(0, (given[AssessedAt] - given[BurnAt]).TotalHours)).Refusals),
        ],
        Rule = (given, _) => Facts(given).Then(facts => Say(given, facts)),
    };

    private static Result<BurnFluidFacts> Facts(GivenInputs given) => BurnFluidFacts.Make(
        given[Age], given[Weight], given[Percent], EnumText.Parse<FluidFormula>(given[Formula]), given.Maybe(Ml), given[BurnAt], given[AssessedAt], given[Given]);

    private static Result<UrineTarget> Target(GivenInputs given) => UrineTarget.For(given[Age], given[Weight], given[Rhabdomyolysis], given.Maybe(OwnUpper));

    private static IReadOnlyList<FluidHour> Hours(GivenInputs given) => given.Has(Log) ? [.. given[Log].Select(row => new FluidHour(row[Hour], row.Maybe(Fluid), row.Maybe(Urine)))] : [];

    private static Result<CalculatorOutcome> Say(GivenInputs given, BurnFluidFacts facts)
    {
        var target = Target(given);
        var log = FluidLog.Make(Hours(given), facts.HoursSinceBurn);
        if (!target.Ok || !log.Ok) return target.Refusals.Concat(log.Refusals).ToList();

        var plan = BurnFluidPlan.For(facts);
        var risks = new BurnFluidRisks(given[Inhalation], given[Electrical], given[Overload], given[Rhabdomyolysis]);
        return new CalculatorOutcome(
            [.. BurnFluidsResults.Say(plan, target.Value, log.Value), InputEcho.Of(Model.Inputs, given)],
            [.. BurnFluidsWords.Steps(plan, target.Value, log.Value)],
            [.. BurnFluidsWords.Warnings(plan, risks, target.Value, log.Value)]);
    }
}
