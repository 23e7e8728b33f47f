using Reconstruct.Core.Outcomes;

namespace Reconstruct.Core.Calculators;

/// <summary>A rate with its 95% interval. Source: see <see cref="WilsonInterval"/>.</summary>
public static class WilsonCalculator
{
    private static readonly Source Paper = new("Wilson EB. J Am Stat Assoc 1927;22:209-212");
    private static readonly WholeInput Events = new("events", "How often did it happen?", null, 0, 100_000_000);
    private static readonly WholeInput Cases = new("n", "Of how many cases?", null, 1, 100_000_000);
    private static readonly ResultSpec Rate = new("ratePercent", "Rate, with its 95% interval", "number", "%");
    private static readonly ResultSpec Low = new("lowPercent", "Lower end", "number", "%");
    private static readonly ResultSpec High = new("highPercent", "Upper end", "number", "%");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "wilson",
        Version = "1",
        Title = "A rate and how sure it is (Wilson interval)",
        Purpose = "To show a counted rate with its 95% interval, so that a small series is not read as a certain one.",
        MustNotBeUsedFor = "Judging one surgeon, forecasting for one patient, or cases that are not independent of each other.",
        Inputs = [Events, Cases],
        Results = [Rate, Low, High],
        Sources = [Paper],
        Examples =
        [
            new("7 of 264 free flaps lost: 1.3% to 5.4%", """{ "events": 7, "n": 264 }""", """{ "ratePercent": 2.6515151515, "lowPercent": 1.2902080306, "highPercent": 5.3709933006 }"""),
            new("None of 10 is not a rate of nothing", """{ "events": 0, "n": 10 }""", """{ "ratePercent": 0, "lowPercent": 0, "highPercent": 27.7532799863 }"""),
            new("291 of 327 saved", """{ "events": 291, "n": 327 }""", """{ "ratePercent": 88.9908256881, "lowPercent": 85.1350661255, "highPercent": 91.9411264741 }"""),
        ],
        Checks = [CrossCheck.On([Events, Cases], given => given[Events] > given[Cases], new("events-over-cases", "It cannot have happened more often than there were cases", Events.Name))],
        Rule = (given, _) => Say(given[Events], given[Cases]),
    };

    private static Result<CalculatorOutcome> Say(int events, int cases)
    {
        var interval = WilsonInterval.Of(events, of: cases);
        var (low, high) = (Digits.Of(100 * interval.Low), Digits.Of(100 * interval.High));
        return new CalculatorOutcome(
            [Rate.Is(Digits.Of(100.0 * events / cases), low, high), Low.Is(low), High.Is(high)],
            [new("wilson-score-95", "Wilson score interval at 95%, without continuity correction.", Paper)]);
    }
}
