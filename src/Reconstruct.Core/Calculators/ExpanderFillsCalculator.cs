using Reconstruct.Core.Planning.Expansion;

namespace Reconstruct.Core.Calculators;

/// <summary>The fillings of an expander: whether to go on, and when it would be full. Source: see <see cref="ExpanderLog"/>.</summary>
public static class ExpanderFillsCalculator
{
    private static readonly Source Pace = new("Worked out from the fillings entered: the pace since the operation, which is the first row", Standing: SourceStanding.Inferred);
    private static readonly NumberInput Target = new("targetMl", "Volume that is wanted", "mL", 1, 3000);
    private static readonly NumberInput Limit = new("deviceLimitMl", "The most that the maker allows", "mL", 1, 3000);
    private static readonly DateInput On = new("on", "Day");
    private static readonly NumberInput Ml = new("ml", "What went in", "mL", -3000, 3000);
    private static readonly YesNoInput Pain = new("pain", "Was there pain that did not settle?") { Optional = true };
    private static readonly YesNoInput Blanching = new("blanching", "Did the skin stay pale?") { Optional = true };
    private static readonly RowsInput Fills = new("fills", "Fillings, the earliest first", [On, Ml, Pain, Blanching], MinRows: 1, MaxRows: 60) { Hint = "The first is what was put in at the operation" };
    private static readonly ResultSpec Filled = new("filledMl", "In it now", "number", "mL");
    private static readonly ResultSpec Remaining = new("remainingMl", "Still wanted", "number", "mL");
    private static readonly ResultSpec Stop = new("mustStop", "Something says: do not fill", "yes-no");
    private static readonly ResultSpec Why = new("stopReasons", "What says so: pain, blanching, device-limit", "text");
    private static readonly ResultSpec Forecast = new("forecastOn", "Full at this pace on", "date");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "expander-fills",
        Version = "3",
        Title = "Tissue expander: fillings",
        Purpose = "To keep the count of an expander's fillings, stop when something says so, and see when it would be full at the pace so far.",
        MustNotBeUsedFor = "Deciding how much to fill, or going on filling without looking at the skin.",
        Inputs = [Target, Limit, Fills],
        Results = [Filled, Remaining, Stop, Why, Forecast],
        Sources = [Pace],
        Warnings = ["That nothing says stop does not say that it is safe to fill. No schedule of filling with a source could be read, so none is given."],
        Examples =
        [
            new("Two fillings of 60 mL a week apart after 100 mL at the operation",
                """{ "targetMl": 400, "deviceLimitMl": 500, "fills": [ { "on": "2026-03-02", "ml": 100 }, { "on": "2026-03-16", "ml": 60, "pain": "no", "blanching": "no" }, { "on": "2026-03-23", "ml": 60, "pain": "no", "blanching": "no" } ] }""",
                """{ "filledMl": 220, "remainingMl": 180, "mustStop": false, "forecastOn": "2026-04-24" }"""),
            new("What went in at the operation is no filling", """{ "targetMl": 400, "deviceLimitMl": 500, "fills": [ { "on": "2026-03-02", "ml": 100, "blanching": "no" } ] }""", """{ "forecastOn": null, "filledMl": 100, "mustStop": false }"""),
            new("One filling after the operation gives no day",
                """{ "targetMl": 400, "deviceLimitMl": 500, "fills": [ { "on": "2026-03-02", "ml": 100 }, { "on": "2026-03-16", "ml": 60, "pain": "no", "blanching": "no" } ] }""",
                """{ "filledMl": 160, "mustStop": false, "forecastOn": null }"""),
            new("Pain not known at the last: whether to stop is not known, and no day is given",
                """{ "targetMl": 400, "deviceLimitMl": 500, "fills": [ { "on": "2026-03-02", "ml": 100 }, { "on": "2026-03-16", "ml": 60, "blanching": "no" } ] }""",
                """{ "filledMl": 160, "mustStop": null, "stopReasons": "", "forecastOn": null }"""),
            new("Nothing at the operation and one filling are one filling",
                """{ "targetMl": 400, "deviceLimitMl": 500, "fills": [ { "on": "2026-03-02", "ml": 0 }, { "on": "2026-03-16", "ml": 60, "pain": "no", "blanching": "no" } ] }""",
                """{ "filledMl": 60, "mustStop": false, "forecastOn": null }"""),
            new("Skin that stays pale stops it",
                """{ "targetMl": 400, "deviceLimitMl": 500, "fills": [ { "on": "2026-03-02", "ml": 100 }, { "on": "2026-03-16", "ml": 60, "blanching": "yes" } ] }""",
                """{ "mustStop": true, "stopReasons": "blanching", "forecastOn": null }"""),
        ],
        Checks = [new([Target, Limit], given => ExpanderLog.CheckVolumes(given[Target], given[Limit])), new([Fills], given => ExpanderLog.CheckFills(Read(given)))],
        Rule = (given, _) => ExpanderLog.Make(given[Target], given[Limit], Read(given)).Then(Say),
    };

    private static IReadOnlyList<ExpanderFill> Read(GivenInputs given) => [.. given[Fills].Select(f => new ExpanderFill(f[On], f[Ml], f[Pain], f[Blanching]))];

    private static Result<CalculatorOutcome> Say(ExpanderLog log) => new CalculatorOutcome(
        [
            Filled.Is(Digits.Of(log.FilledMl)), Remaining.Is(Digits.Of(log.RemainingMl)), Stop.Is(log.MustStop), Why.Is(string.Join(", ", log.StopReasons)),
            Forecast.Is(log.ForecastOn),
        ],
        [new("expander-pace", log.ForecastOn is null ? "No day is given: it takes two fillings after the operation, on two days, and that it is known that nothing says stop." : "The pace of all fillings after the operation, over the days since it.", Pace)],
        log.NotKnown.Count > 0 ? ["It is not known whether there was pain, or skin that stayed pale, at the last filling. Find out before the next: do not fill until then."] : []);
}
