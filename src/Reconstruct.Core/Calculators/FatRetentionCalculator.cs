namespace Reconstruct.Core.Calculators;

/// <summary>How many sessions of fat transfer a gain could take, over the retention that was published.</summary>
public static class FatRetentionCalculator
{
    private static readonly Source Lv = new("Lv Q and others 2021: facial fat transfer, 27 studies, 1,011 patients: pooled 47% (41 to 53), studies from 26 to 83%", Standing: SourceStanding.Secondary);
    private static readonly Source Choi = new("Choi M and others 2013: breast, 3D imaging at 140 days: 52.3% of large (mean 151 mL), 38.1% of middle (93 mL), 27.1% of small (51 mL) volumes", Standing: SourceStanding.Secondary);
    private static readonly ChoiceInput Site = new("site", "Where", [("face", "Face"), ("breast", "Breast")]);
    private static readonly NumberInput Wanted = new("wantedMl", "Lasting gain that is wanted", "mL", 1, 1000);
    private static readonly NumberInput Injected = new("injectedMlPerSession", "What is put in at each session", "mL", 1, 500);
    private static readonly ResultSpec Rows = new("scenarios", "Sessions, by the part that stayed in studies", "rows");
    private static readonly ResultSpec Least = new("leastSessions", "Fewest sessions over these", "number");
    private static readonly ResultSpec Most = new("mostSessions", "Most sessions over these", "number");
    private static readonly ResultSpec Final = new("finalVolumeMl", "Volume that this patient will have", "number", "mL");

    private sealed record Scenario(string Words, double Percent, Source Source);

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "fat-retention",
        Version = "1",
        Title = "Fat transfer: how many sessions",
        Purpose = "To talk about how many sessions it could take, as a range over what studies found.",
        MustNotBeUsedFor = "Promising a volume. No source lets the volume of one patient be foretold, so it is shown as not known.",
        Inputs = [Site, Wanted, Injected],
        Results = [Least, Most, Final, Rows],
        Sources = [Lv, Choi],
        Warnings = ["What stays depends on the method, the place and how it was measured. These are means and ranges of groups. Each session is taken to keep the same part, which no study tested."],
        Examples =
        [
            new("20 mL in the face, 15 mL a session", """{ "site": "face", "wantedMl": 20, "injectedMlPerSession": 15 }""", """{ "leastSessions": 2, "mostSessions": 6, "finalVolumeMl": null }"""),
            new("120 mL in the breast, 150 mL a session", """{ "site": "breast", "wantedMl": 120, "injectedMlPerSession": 150 }""", """{ "leastSessions": 2, "mostSessions": 3 }"""),
        ],
        Rule = (given, _) => Say(given[Site] == "face" ? Face : Breast, given[Wanted], given[Injected]),
    };

    private static IReadOnlyList<Scenario> Face =>
    [
        new("lowest study", 26, Lv), new("lower end of the pooled interval", 41, Lv), new("pooled mean", 47, Lv), new("upper end of the pooled interval", 53, Lv), new("highest study", 83, Lv),
    ];

    private static IReadOnlyList<Scenario> Breast => [new("small volumes, mean 51 mL", 27.1, Choi), new("middle volumes, mean 93 mL", 38.1, Choi), new("large volumes, mean 151 mL", 52.3, Choi)];

    private static Result<CalculatorOutcome> Say(IReadOnlyList<Scenario> scenarios, double wanted, double injected)
    {
        double Sessions(Scenario s) => Math.Ceiling(wanted / (injected * s.Percent / 100));
        return new CalculatorOutcome(
            [
                Least.Is(scenarios.Min(Sessions)), Most.Is(scenarios.Max(Sessions)), Final.Is(ResultValue.Unknown),
                Rows.Is(ResultValue.Table(scenarios, ("study", s => s.Words), ("stayedPercent", s => (double?)s.Percent), ("sessions", s => (double?)Sessions(s)))),
            ],
            [.. scenarios.Select(s => s.Source).Distinct().Select((s, i) => new RuleStep($"fat-retention-{i + 1}", "The part that stayed, as this source has it.", s))]);
    }
}
