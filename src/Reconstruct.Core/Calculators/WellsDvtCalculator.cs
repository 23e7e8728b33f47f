using Reconstruct.Core.Risk;

namespace Reconstruct.Core.Calculators;

/// <summary>The two-level Wells score. Source: see <see cref="WellsDvt"/>. Hazards: HAZ-110.</summary>
public static class WellsDvtCalculator
{
    private static readonly YesNoInput[] Findings =
    [
        new("activeCancer", "Active cancer: treated now, within 6 months, or palliative"), new("paralysis", "Paralysis, weakness or recent plaster of a leg"),
        new("bedriddenOrSurgery", "In bed for 3 days or more, or major surgery under general or regional anaesthetic within 12 weeks"), new("tenderness", "Tender along the deep veins"),
        new("wholeLegSwollen", "Whole leg swollen"), new("calfSwollen", "Calf at least 3 cm larger than the other"), new("pittingOedema", "Pitting oedema of this leg only"),
        new("collateralVeins", "Collateral surface veins that are not varicose"), new("earlierThrombosis", "Thrombosis of a deep vein recorded before"),
    ];

    private static readonly YesNoInput Another = new("anotherDiagnosis", "Is another diagnosis at least as likely?");
    private static readonly ResultSpec Points = new("points", "Wells points, -2 to 9", "number", "points");
    private static readonly ResultSpec Likely = new("likely", "Is a thrombosis likely by the score?", "yes-no");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "wells-dvt",
        Version = "1",
        Title = "Wells score: thrombosis of a leg",
        Purpose = "To sort adults with signs of a thrombosis of the leg into likely and unlikely, before a test.",
        MustNotBeUsedFor = "Ruling a thrombosis out without a test, a pulmonary embolism, an arm, or pregnancy.",
        Inputs = [.. Findings, Another],
        Results = [Points, Likely],
        Sources = [RiskSources.Wells],
        Warnings = ["Unlikely is not excluded: a test follows either way, by your trust's own rule."],
        Examples =
        [
            new("Operated on 2 weeks ago, calf swollen", Given("bedriddenOrSurgery", "calfSwollen"), """{ "points": 2, "likely": true }"""),
            new("The same, and cellulitis at least as likely", Given("bedriddenOrSurgery", "calfSwollen", "anotherDiagnosis"), """{ "points": 0, "likely": false }"""),
        ],
        Rule = (given, _) =>
        {
            var points = WellsDvt.Points(Findings.Select(f => given[f]), given[Another]);
            return new CalculatorOutcome(
                [RiskInputs.Points(Points, points), Likely.Is(WellsDvt.Likely(points))],
                [new("wells-two-level", $"A thrombosis is likely from {WellsDvt.LikelyFrom} points.", RiskSources.Wells)],
                RiskInputs.Unknowns(points.Known is null));
        },
    };

    private static string Given(params string[] holds) =>
        $"{{ {string.Join(", ", Findings.Append(Another).Select(f => $"\"{f.Name}\": \"{(holds.Contains(f.Name) ? "yes" : "no")}\""))} }}";
}
