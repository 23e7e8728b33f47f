using Reconstruct.Core.Ward;

namespace Reconstruct.Core.Calculators;

/// <summary>When a free flap has to be looked at. Source: see <see cref="FlapChecks"/>.</summary>
public static class FlapMonitoringCalculator
{
    private static readonly InstantInput Start = new("startedAt", "When did monitoring start?") { Hint = "London time, like 2026-11-22T18:30" };
    private static readonly WholeInput Until = new("untilHours", "Show checks until how many hours after?", "hours", 1, 240) { Optional = true, Hint = "72, if left out" };
    private static readonly InstantInput AsAt = new("asAt", "Next check after which time?") { Optional = true, Hint = "Not shown, if left out" };
    private static readonly ResultSpec Count = new("checks", "Checks until then", "number");
    private static readonly ResultSpec Count72 = new("checksIn72Hours", "Checks in the first 72 hours", "number");
    private static readonly ResultSpec NextAt = new("nextCheckAt", "Next check", "date-time");
    private static readonly ResultSpec NextEvery = new("everyMinutesNow", "Minutes between checks at that time", "number", "min");
    private static readonly ResultSpec Due = new("due", "Every check", "rows");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "flap-monitoring",
        Version = "1",
        Title = "Free flap: when to look",
        Purpose = "To list the times at which a free flap is looked at after the operation.",
        MustNotBeUsedFor = "Putting off a look at a flap that worries anybody, or in place of the rule of your own unit.",
        Inputs = [Start, Until, AsAt],
        Results = [Count, Count72, NextAt, NextEvery, Due],
        Sources = [FlapChecks.Source],
        Warnings = ["The fewer hours a failing flap waits, the more often it is saved. A check that was missed is an incident.", "It is the rule of one unit. Others look at other times."],
        Examples =
        [
            new("84 checks in 72 hours", """{ "startedAt": "2026-11-22T18:30" }""", """{ "checks": 84, "checksIn72Hours": 84, "nextCheckAt": null }"""),
            new("The first at 30 minutes, the change to hourly after 24 hours", """{ "startedAt": "2026-11-22T18:30", "untilHours": 1, "asAt": "2026-11-23T18:30" }""",
                """
                { "checks": 2, "nextCheckAt": "2026-11-23T19:30:00+00:00", "everyMinutesNow": 60, "due": [
                    { "number": 1, "at": "2026-11-22T19:00:00+00:00", "hoursAfter": 0.5, "everyMinutes": 30 },
                    { "number": 2, "at": "2026-11-22T19:30:00+00:00", "hoursAfter": 1, "everyMinutes": 30 } ] }
                """),
            new("Over the night when the clocks go back: real hours, so 24 of them end at 17:30 on the wall", """{ "startedAt": "2026-10-24T18:30", "untilHours": 24, "asAt": "2026-10-25T17:29" }""",
                """{ "checks": 48, "nextCheckAt": "2026-10-25T17:30:00+00:00", "everyMinutesNow": 30 }"""),
            new("Past 72 hours, every 8", """{ "startedAt": "2026-11-22T18:30", "untilHours": 96, "asAt": "2026-11-25T18:30" }""",
                """{ "checks": 87, "nextCheckAt": "2026-11-26T02:30:00+00:00", "everyMinutesNow": 480 }"""),
        ],
        Checks =
        [
            CrossCheck.On([Start, AsAt], given => given.Maybe(AsAt) < given[Start], new("as-at-before-start", "This must be at or after the start", AsAt.Name)),
            CrossCheck.On([Start, AsAt], given => given.Maybe(AsAt) - given[Start] > TimeSpan.FromDays(30), new("as-at-too-late", "This must be within 30 days of the start", AsAt.Name)),
        ],
        Rule = (given, _) => Say(given[Start], TimeSpan.FromHours(given.Maybe(Until) ?? 72), given.Maybe(AsAt)),
    };

    private static Result<CalculatorOutcome> Say(DateTimeOffset start, TimeSpan until, DateTimeOffset? asAt)
    {
        var checks = FlapChecks.Until(start, until);
        var next = asAt is { } now ? FlapChecks.Next(start, now) : null;
        return new CalculatorOutcome(
            [
                Count.Is((double)checks.Count), Count72.Is((double)FlapChecks.Until(start, TimeSpan.FromHours(72)).Count), NextAt.Is(next?.At), NextEvery.Is(next?.Every.TotalMinutes),
                Due.Is(ResultValue.Table(checks, ("number", c => (double?)c.Number), ("at", c => (DateTimeOffset?)c.At), ("hoursAfter", c => (double?)c.After.TotalHours), ("everyMinutes", c => (double?)c.Every.TotalMinutes))),
            ],
            [new("flap-checks-canniesburn", "Every 30 minutes to 24 hours, every 60 to 48, every 120 to 72, then every 8 hours. The first is 30 minutes after the start; the one at 72 hours is the 84th.", FlapChecks.Source)]);
    }
}
