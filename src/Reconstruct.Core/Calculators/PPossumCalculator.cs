using Reconstruct.Core.Risk;

namespace Reconstruct.Core.Calculators;

/// <summary>P-POSSUM. Source: see <see cref="Possum"/>. Hazards: HAZ-109.</summary>
public static class PPossumCalculator
{
    private static readonly ResultSpec Physiology = new("physiologyPoints", "Physiology, 12 to 88", "number", "points");
    private static readonly ResultSpec Operation = new("operationPoints", "Operation, 6 to 48", "number", "points");
    private static readonly ResultSpec Death = new("deathPercent", "Death in hospital", "number", "%") { IsRisk = true };
    private static readonly ResultSpec Morbidity = new("morbidityPercent", "Any complication (POSSUM)", "number", "%") { IsRisk = true };
    private static readonly ResultSpec Each = new("points", "Points one by one", "rows");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "p-possum",
        Version = "1",
        Title = "P-POSSUM",
        Purpose = "To compare groups of operated adults by how ill they were and how big the operation was; half of it is known only after the operation.",
        MustNotBeUsedFor = RiskInputs.MustNot + " A forecast before the operation.",
        Inputs = PossumInputs.All,
        Results = [Physiology, Operation, Death, Morbidity, Each, InputEcho.Spec],
        Sources = [RiskSources.PPossum, RiskSources.PossumPoints, RiskSources.TooMany],
        Warnings = ["Made for general surgery: peritoneal soiling has no place in most reconstructions.", RiskInputs.NoInterval, RiskInputs.Dated],
        Examples =
        [
            new("The least there is", PossumInputs.WellPatient, """{ "physiologyPoints": 12, "operationPoints": 6, "deathPercent": 0.2227600937, "morbidityPercent": 5.4681317216 }"""),
            new("The same with a systolic pressure of 85 mmHg: 7 points more", PossumInputs.WellPatient.Replace("120", "85", StringComparison.Ordinal), """{ "physiologyPoints": 19 }"""),
            new("The same with white cells of 12: 1 point more", PossumInputs.WellPatient.Replace("7.5", "12", StringComparison.Ordinal), """{ "physiologyPoints": 13 }"""),
        ],
        Rule = (given, _) => Say(given),
    };

    private static Result<CalculatorOutcome> Say(GivenInputs given)
    {
        var facts = PossumInputs.Facts(given);
        var operation = PossumInputs.OperationPoints(given);
        var (physiology, sum) = (Possum.Physiology(facts), operation.Sum(o => o.Points));
        var rows = PossumInputs.PhysiologyPoints(facts).Concat(operation);
        return new CalculatorOutcome(
            [
                Physiology.Is((double)physiology),
                Operation.Is((double)sum),
                Death.Is(Digits.Of(Logit.Percent(Possum.Death(physiology, sum)))),
                Morbidity.Is(Digits.Of(Logit.Percent(Possum.Morbidity(physiology, sum)))),
                Each.Is(ResultValue.Table(rows, ("sign", r => r.Name), ("points", r => (double?)r.Points))),
                InputEcho.Of(Model.Inputs, given),
            ],
            [
                new("possum-points", $"{physiology} points for physiology, from all twelve signs, and {sum} for the operation.", RiskSources.PossumPoints),
                new("p-possum-equation", "Both with their coefficients, on the scale of log odds.", RiskSources.PPossum),
            ]);
    }
}
