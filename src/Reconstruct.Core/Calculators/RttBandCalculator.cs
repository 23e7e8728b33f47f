using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Calculators;

/// <summary>The band of the monthly return that a wait falls into. Source: see <see cref="RttBand"/>.</summary>
public static class RttBandCalculator
{
    private static readonly WholeInput Days = new("daysWaited", "Days waited", "days", 0, 36_525);

    private static readonly ResultSpec Number = new("bandNumber", "Band, 1 to 105", "number");
    private static readonly ResultSpec Label = new("bandLabel", "Band in words", "text");
    private static readonly ResultSpec From = new("bandFromDays", "Fewest days of the band", "number", "days");
    private static readonly ResultSpec To = new("bandToDays", "Most days of the band", "number", "days");
    private static readonly ResultSpec Within = new("within18Weeks", "Within 18 weeks", "yes-no");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "rtt-band",
        Version = "1",
        Title = "Band of the 18-week return",
        Purpose = "To put a wait into its band of the monthly return.",
        MustNotBeUsedFor = "Judging how urgent a patient is.",
        Inputs = [Days],
        Results = [Number, Label, From, To, Within],
        Sources = [RttSources.Return],
        Examples =
        [
            new("The last day of 18 weeks", """{ "daysWaited": 126 }""",
                """{ "bandNumber": 18, "bandLabel": "17-18 weeks", "bandFromDays": 120, "bandToDays": 126, "within18Weeks": true }"""),
            new("The next day, with its unit", """{ "daysWaited": { "value": 127, "unit": "days" } }""", """{ "bandNumber": 19, "within18Weeks": false }"""),
            new("The first band has 8 days", """{ "daysWaited": 7 }""", """{ "bandNumber": 1, "bandLabel": "0-1 weeks" }"""),
            new("The last band is open", """{ "daysWaited": 729 }""", """{ "bandNumber": 105, "bandLabel": "over 104 weeks", "bandToDays": null }"""),
        ],
        Rule = (given, _) => Find(RttBand.For(given[Days])),
    };

    private static Result<CalculatorOutcome> Find(RttBand band) => new CalculatorOutcome(
        [Number.Is(band.Number), Label.Is(band.Label), From.Is(band.FromDays), To.Is(band.ToDays), Within.Is(band.IsWithin18Weeks)],
        [new("rtt-band", "The first band is 0 to 7 days; then each band is one week, to 728 days; the last is all above.", RttSources.Return)]);
}
