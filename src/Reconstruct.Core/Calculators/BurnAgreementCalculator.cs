using System.Globalization;
using Reconstruct.Core.Planning.Burns;

namespace Reconstruct.Core.Calculators;

/// <summary>Two estimates of one burn side by side. Source: see <see cref="ObserverAgreement"/>.</summary>
public static class BurnAgreementCalculator
{
    private static readonly NumberInput First = new("firstPercent", "First estimate, without redness", "%", 0, 100);
    private static readonly NumberInput Second = new("secondPercent", "Second estimate, without redness", "%", 0, 100);

    private static readonly ResultSpec Difference = new("differencePercent", "Difference", "number", "% of the body surface");
    private static readonly ResultSpec Mean = new("meanPercent", "Mean", "number", "%");
    private static readonly ResultSpec Errors = new("publishedErrors", "Published error of each way of estimating", "rows");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "burn-agreement",
        Version = "1",
        Title = "Burn size: agreement of two estimates",
        Purpose = "To set two people's estimates of the same burn side by side, with what was published on the errors of each way.",
        MustNotBeUsedFor = "Deciding by a number that two estimates agree well enough: no such line was published.",
        Inputs = [First, Second],
        Results = [Difference, Mean, Errors, InputEcho.Spec],
        Sources = [BurnSources.Difference, .. ObserverAgreement.PublishedErrors.Select(e => e.Source).Distinct()],
        Warnings = ["Two people may agree and both be wrong. If they differ, look again together; a mean is no substitute for that."],
        Examples = [new("30% and 24%", """{ "firstPercent": 30, "secondPercent": 24 }""", """{ "differencePercent": 6, "meanPercent": 27 }""")],
        Rule = (given, _) => Say(given, new(given[First], given[Second])),
    };

    private static Result<CalculatorOutcome> Say(GivenInputs given, ObserverAgreement two) => new CalculatorOutcome(
        [
            Difference.Is(two.DifferencePercent),
            Mean.Is(two.MeanPercent, Math.Min(two.FirstPercent, two.SecondPercent), Math.Max(two.FirstPercent, two.SecondPercent)),
            Errors.Is(ResultValue.Table(ObserverAgreement.PublishedErrors, ("method", e => e.Method), ("errorPercent", e => e.ErrorPercent),
                ("finding", e => e.Finding), ("source", e => e.Source.Citation))),
            InputEcho.Of(Model.Inputs, given),
        ],
        [new("burn-two-estimates", string.Create(CultureInfo.InvariantCulture, $"{two.FirstPercent}% and {two.SecondPercent}%: {two.DifferencePercent:0.###}% of the body surface apart."), BurnSources.Difference)]);
}
