using System.Globalization;
using Reconstruct.Core.Planning.Burns;
using Reconstruct.Core.Urgency;

namespace Reconstruct.Core.Calculators;

/// <summary>The abbreviated burn severity index. Source: see <see cref="BurnSeverityIndex"/>. Hazards: HAZ-093.</summary>
public static class AbsiCalculator
{
    private static readonly ChoiceInput Sex = new("sex", "Sex", [("female", "Female"), ("male", "Male")]) { Hint = "The index has these two only" };
    private static readonly WholeInput Age = new("ageYears", "Age in whole years", "years", 0, 100) { Hint = "The index ends at 100" };
    private static readonly NumberInput Percent = new("burnPercent", "Burned body surface", "%", 0.1, 100) { Hint = "Leave out mere redness" };
    private static readonly YesNoInput Inhalation = new("inhalationInjury", "Is there inhalation injury?");
    private static readonly YesNoInput FullThickness = new("fullThickness", "Is any part full thickness?");

    private static readonly ResultSpec Points = new("points", "Index", "number", "points");
    private static readonly ResultSpec PointsRange = new("pointsRange", "Index with what is not known either way", "number", "points");
    private static readonly ResultSpec Survival = new("survivalPercentIn1982", "Survival published for these points in 1982", "number", "%");
    private static readonly ResultSpec Band = new("survivalBandIn1982", "The same in words", "text");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "absi",
        Version = "1",
        Title = "Burns: abbreviated burn severity index (ABSI)",
        Purpose = "To compare groups of burned adults, with the survival that was published for the points in 1982.",
        MustNotBeUsedFor = "Withholding or withdrawing care, a forecast for one patient, consent for a child, or any outcome but death.",
        Inputs = [Sex, Age, Percent, Inhalation, FullThickness],
        Results = [Points, PointsRange, Survival, Band, InputEcho.Spec],
        Sources = [MortalitySources.Tobiasen, MortalitySources.Forster, MortalitySources.Bartels, MortalitySources.AllAges],
        Warnings =
        [
            "The survival is that of 1982. In rich countries today the index predicts too many deaths.",
            "Not recalibrated for this service.",
        ],
        Examples =
        [
            new("A woman of 45 with 35%, full thickness, no inhalation injury",
                """{ "sex": "female", "ageYears": 45, "burnPercent": 35, "inhalationInjury": "no", "fullThickness": "yes" }""",
                """{ "points": 9, "survivalBandIn1982": "50% to 70%" }"""),
            new("Inhalation not known: a range of points and no survival",
                """{ "sex": "male", "ageYears": 30, "burnPercent": 12, "inhalationInjury": "unknown", "fullThickness": "no" }""",
                """{ "points": null, "survivalBandIn1982": null }"""),
            new("A child: points, and no survival is shown",
                """{ "sex": "male", "ageYears": 8, "burnPercent": 25, "inhalationInjury": "no", "fullThickness": "no" }""",
                """{ "points": 4, "survivalBandIn1982": null }"""),
        ],
        Rule = (given, _) => Say(given),
    };

    private static Result<CalculatorOutcome> Say(GivenInputs given)
    {
        var (low, high) = (Of(given, unknown: false), Of(given, unknown: true));
        var child = BurnFacts.IsChildAt(given[Age]);
        var survival = low == high && !child ? BurnSeverityIndex.SurvivalIn1982(low) : null;
        var warnings = new List<string>();
        if (child) warnings.Add("No survival is shown for a child: one model does not fit all ages, and this is not for a child's consent talk.");
        if (low != high) warnings.Add("Something is not known, so the index is a range and no survival is shown.");
        return new CalculatorOutcome(
            [
                Points.Is(low == high ? low : ResultValue.Unknown),
                PointsRange.Is(ResultValue.Unknown, low, high),
                Survival.Is(survival is { } one && one.LowPercent == one.HighPercent ? one.LowPercent : ResultValue.Unknown, survival?.LowPercent, survival?.HighPercent),
                Band.Is(survival is null ? null : Words(survival)),
                InputEcho.Of(Model.Inputs, given),
            ],
            [new("absi-points", low == high ? $"{low} points." : $"{low} to {high} points, as something is not known.", MortalitySources.Tobiasen)],
            warnings);
    }

    private static int Of(GivenInputs given, bool unknown) => BurnSeverityIndex.Points(
        given[Sex] == "female", given[Age], given[Inhalation] ?? unknown, given[FullThickness] ?? unknown, given[Percent]);

    private static string Words(PercentRange range) => range switch
    {
        { HighPercent: 100 } => $"{Number(range.LowPercent)}% or more",
        { LowPercent: 0 } => $"{Number(range.HighPercent)}% or less",
        _ when range.LowPercent == range.HighPercent => $"{Number(range.LowPercent)}%",
        _ => $"{Number(range.LowPercent)}% to {Number(range.HighPercent)}%",
    };

    private static string Number(double percent) => percent.ToString(CultureInfo.InvariantCulture);
}
