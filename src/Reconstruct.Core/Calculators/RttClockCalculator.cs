using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Calculators;

/// <summary>The 18-week clock of one pathway from its events. Source: see <see cref="RttClock"/>.</summary>
public static class RttClockCalculator
{
    private static readonly ChoiceInput Code = new("code", "RTT status code", [.. RttCode.All.Select(c => (c.Code, $"{c.Code}: {c.Title}"))]);
    private static readonly DateInput On = new("on", "Day it happened");
    private static readonly DateInput OriginalStart = new("originalStartOn", "Clock start that came with a transfer (21)") { Optional = true };
    private static readonly YesNoInput Communicated = new("clearlyCommunicated", "Was the missed first appointment (33) clearly communicated?") { Optional = true };
    private static readonly WholeInput Corrects = new("correctsEvent", "Number of the event that this one puts right", null, 1, 200) { Optional = true };
    private static readonly YesNoInput Withdraws = new("withdraws", "Does it withdraw that event altogether?") { Optional = true };
    private static readonly TextInput Author = new("author", "Who corrected it") { Optional = true };
    private static readonly TextInput Why = new("reason", "Why it was corrected", MaxLength: 500) { Optional = true };

    private static readonly RowsInput Events = new("events", "Events in the order they were recorded",
        [Code, On, OriginalStart, Communicated, Corrects, Withdraws, Author, Why], MinRows: 1, MaxRows: 200)
    {
        Hint = "One event a line: code, day. Like 10,2026-01-05",
    };

    private static readonly YesNoInput Cancer = new("urgentSuspectedCancer", "Is it an urgent suspected cancer referral?")
    {
        Optional = true,
        Hint = "Needed when the first appointment was missed (33). Left out, it counts as unknown",
    };

    private static readonly DateInput AsAt = new("asAt", "As at which day") { Optional = true, Hint = "Today, if left out" };

    private static readonly ResultSpec State = new("state", "Clock: no-clock, running, stopped or nullified", "text");
    private static readonly ResultSpec StartOn = new("clockStartOn", "Start of the last clock", "date");
    private static readonly ResultSpec StopOn = new("clockStopOn", "Stop of the last clock", "date");
    private static readonly ResultSpec Days = new("daysWaited", "Days waited on the last clock", "number", "days");
    private static readonly ResultSpec Weeks = new("weeksWaited", "Whole weeks waited on the last clock", "number", "weeks");
    private static readonly ResultSpec LastDay = new("lastDayWithin18Weeks", "Last day within 18 weeks", "date");
    private static readonly ResultSpec Breach = new("breachOn", "First day past 18 weeks", "date");
    private static readonly ResultSpec Verdict = new("verdict", "Against 18 weeks: running, met, breached or does-not-apply", "text");
    private static readonly ResultSpec Periods = new("periods", "Every clock", "rows");
    private static readonly ResultSpec Trail = new("eventSteps", "What each event did", "rows");
    private static readonly ResultSpec Flagged = new("flaggedEvents", "Events that could not be applied", "number");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "rtt-clock",
        Version = "1",
        Title = "18-week clock (referral to treatment)",
        Purpose = "To compute a waiting-time clock from the events of a pathway, with the rule behind each step.",
        MustNotBeUsedFor = "Judging how urgent a patient is, or services outside consultant-led care in England.",
        Inputs = [Events, Cancer, AsAt],
        Results = [State, StartOn, StopOn, Days, Weeks, LastDay, Breach, Verdict, Periods, Trail, Flagged],
        Sources = [RttSources.Rules, RttSources.Dictionary, RttSources.Codes],
        Warnings = ["Of the rules suite of October 2022 only the opening could be read; each step says how far its source can be leaned on."],
        Examples =
        [
            new("A holiday of 4 weeks subtracts nothing",
                """
                { "urgentSuspectedCancer": "no", "asAt": "2026-06-30", "events": [
                    { "code": "10", "on": "2026-01-05" }, { "code": "20", "on": "2026-03-02" }, { "code": "20", "on": "2026-03-30" },
                    { "code": "30", "on": "2026-05-05" } ] }
                """,
                """{ "state": "stopped", "daysWaited": 120, "weeksWaited": 17, "lastDayWithin18Weeks": "2026-05-11", "breachOn": "2026-05-12", "verdict": "met" }"""),
            new("Active monitoring stops the clock; the decision to treat starts a new one",
                """
                { "urgentSuspectedCancer": "no", "asAt": "2026-06-30", "events": [
                    { "code": "10", "on": "2026-01-05" }, { "code": "32", "on": "2026-03-02" }, { "code": "11", "on": "2026-06-01" } ] }
                """,
                """{ "state": "running", "clockStartOn": "2026-06-01", "clockStopOn": null, "daysWaited": 29, "flaggedEvents": 0 }"""),
            new("A missed first appointment ends the wait uncounted",
                """
                { "urgentSuspectedCancer": "no", "asAt": "2026-06-30", "events": [
                    { "code": "10", "on": "2026-01-05" }, { "code": "33", "on": "2026-02-16" } ] }
                """,
                """
                { "state": "nullified", "verdict": "does-not-apply", "periods": [
                    { "startOn": "2026-01-05", "startCode": "10", "stopOn": "2026-02-16", "stopCode": "33", "counted": false, "daysWaited": 42 } ] }
                """),
        ],
        Rule = (given, context) => Say(RttClock.Fold([.. given[Events].Select(Event)], given[Cancer], given.Maybe(AsAt) ?? context.Today)),
    };

    private static RttEvent Event(GivenInputs row, int index) => new($"{index + 1}", row[Code], row[On])
    {
        OriginalStart = row.Maybe(OriginalStart),
        ClearlyCommunicated = row[Communicated],
        Corrects = row.Maybe(Corrects)?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Withdraws = row[Withdraws] == true,
        Author = row.Maybe(Author),
        Reason = row.Maybe(Why),
    };

    private static Result<CalculatorOutcome> Say(RttClock clock)
    {
        var flagged = clock.Steps.Count(s => s.Effect == RttEffect.Flagged);
        return new CalculatorOutcome(
            [
                State.Is(EnumText.Kebab(clock.State)),
                StartOn.Is(clock.Current?.Start),
                StopOn.Is(clock.Current?.Stop),
                Days.Is(clock.DaysWaited),
                Weeks.Is(clock.WeeksWaited),
                LastDay.Is(clock.Current?.LastDayWithin18Weeks),
                Breach.Is(clock.Current?.BreachDate),
                Verdict.Is(EnumText.Kebab(VerdictOf(clock))),
                Periods.Is(Table(clock)),
                Trail.Is(ResultValue.Table(clock.Steps, ("event", s => s.Event.Id), ("on", s => (DateOnly?)s.Event.On), ("code", s => s.Event.Code),
                    ("effect", s => EnumText.Kebab(s.Effect)), ("ruleId", s => s.Rule.RuleId), ("words", s => s.Rule.Words))),
                Flagged.Is(flagged),
            ],
            [.. clock.Steps.Select(Step), new("rtt-nothing-deducted", "Nothing is ever deducted from a wait.", RttSources.NoPause)],
            flagged == 0 ? [] : ["Some events could not be applied. Look at the steps that are flagged."]);
    }

    private static RuleStep Step(RttStep step) => step.Rule with { Words = $"{step.Event.On.InWords()}, code {step.Event.Code}: {step.Rule.Words}" };

    private static WaitingVerdict VerdictOf(RttClock clock) => clock.Current is { Nullified: false } period
        ? WaitingTarget.EighteenWeeks.Judge(period.Start, period.Stop, clock.AsAt).Verdict
        : WaitingVerdict.DoesNotApply;

    private static ResultValue Table(RttClock clock) => ResultValue.Table(clock.Periods,
        ("startOn", p => (DateOnly?)p.Start), ("startCode", p => p.StartCode), ("stopOn", p => p.Stop), ("stopCode", p => p.StopCode),
        ("counted", p => p.IsRunning ? (bool?)null : p.IsCounted), ("daysWaited", p => (int?)p.DaysWaited(clock.AsAt)));
}
