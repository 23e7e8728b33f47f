using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Tests.Clocks;

[Trait("Hazard", "HAZ-010")]
public sealed class RttClockTests
{
    private static readonly DateOnly Start = new(2026, 1, 5);
    private static readonly DateOnly AsAt = new(2026, 12, 31);

    [Theory]
    [InlineData("10")]
    [InlineData("11")]
    [InlineData("12")]
    public void A_start_code_starts_a_clock_that_runs(string code)
    {
        var clock = Fold((code, 0));

        Assert.Equal(RttState.Running, clock.State);
        Assert.Equal((Start, code, (DateOnly?)null), (clock.Current!.Start, clock.Current.StartCode, clock.Current.Stop));
    }

    [Theory]
    [InlineData("30")]
    [InlineData("31")]
    [InlineData("32")]
    [InlineData("34")]
    [InlineData("35")]
    [InlineData("36")]
    public void A_stop_code_stops_it_and_it_counts(string code)
    {
        var clock = Fold(("10", 0), (code, 100));

        Assert.Equal(RttState.Stopped, clock.State);
        Assert.True(clock.Current!.IsCounted);
        Assert.Equal((Start.AddDays(100), code, 14), (clock.Current.Stop, clock.Current.StopCode, clock.WeeksWaited));
    }

    [Fact]
    public void Eighteen_weeks_end_with_day_126()
    {
        var clock = Fold(("10", 0));

        Assert.Equal(Start.AddDays(126), clock.Current!.LastDayWithin18Weeks);
        Assert.Equal(Start.AddDays(127), clock.Current.BreachDate);
        Assert.Equal(WaitingVerdict.Running, WaitingTarget.EighteenWeeks.Judge(Start, null, Start.AddDays(126)).Verdict);
        Assert.Equal(WaitingVerdict.Breached, WaitingTarget.EighteenWeeks.Judge(Start, null, Start.AddDays(127)).Verdict);
        Assert.Equal(WaitingVerdict.Met, WaitingTarget.EighteenWeeks.Judge(Start, Start.AddDays(126), AsAt).Verdict);
        Assert.Equal(WaitingVerdict.Breached, WaitingTarget.EighteenWeeks.Judge(Start, Start.AddDays(127), AsAt).Verdict);
    }

    [Fact]
    public void Active_monitoring_stops_rather_than_pauses_and_the_decision_to_treat_starts_at_zero()
    {
        var clock = Fold(("10", 0), ("32", 56), ("91", 80), ("11", 140), ("30", 200));

        Assert.Equal([(0, 56), (140, 200)], clock.Periods.Select(p => (Day(p.Start), Day(p.Stop!.Value))));
        Assert.Equal(60, clock.DaysWaited);
        Assert.Contains(clock.Steps, s => s.Rule.Words.Contains("stops the clock; it does not pause it"));
    }

    [Fact]
    public void A_holiday_of_four_weeks_subtracts_nothing()
    {
        var withRequest = Fold(("10", 0), ("20", 60), ("20", 88), ("30", 120));
        var without = Fold(("10", 0), ("30", 120));

        Assert.Equal(120, withRequest.DaysWaited);
        Assert.Equal(without.Periods, withRequest.Periods);
    }

    [Fact]
    public void A_hospital_cancellation_deducts_nothing() => Assert.Equal(130, Fold(("10", 0), ("20", 90), ("20", 97), ("30", 130)).DaysWaited);

    [Fact]
    public void A_missed_first_appointment_nullifies_and_rebooking_starts_a_new_clock()
    {
        var clock = Fold(("10", 0), ("33", 42), ("10", 49));

        Assert.Equal([(0, true), (49, false)], clock.Periods.Select(p => (Day(p.Start), p.Nullified)));
        Assert.False(clock.Periods[0].IsCounted);
        Assert.Equal(RttState.Running, clock.State);
        Assert.Equal(RttState.Nullified, Fold(("10", 0), ("33", 42)).State);
    }

    [Fact]
    public void A_missed_first_appointment_of_urgent_suspected_cancer_runs_on()
    {
        var clock = RttClock.Fold(Events(("10", 0), ("33", 7)), urgentSuspectedCancer: true, AsAt);

        Assert.Equal((RttState.Running, "rtt-first-dna-cancer-runs-on"), (clock.State, clock.Steps[1].Rule.RuleId));
        Assert.Equal(RttState.Stopped, RttClock.Fold(Events(("10", 0), ("33", 7), ("34", 9)), urgentSuspectedCancer: true, AsAt).State);
    }

    [Fact]
    public void A_missed_first_appointment_ends_nothing_while_it_is_not_known_whether_cancer_is_suspected()
    {
        var clock = RttClock.Fold(Events(("10", 0), ("33", 7)), urgentSuspectedCancer: null, AsAt);

        Assert.Equal((RttState.Running, true), (clock.State, clock.HasFlags));
    }

    [Fact]
    public void An_appointment_that_was_not_communicated_cannot_be_missed()
    {
        var missed = new RttEvent("b", "33", Start.AddDays(7)) { ClearlyCommunicated = false };

        Assert.Equal(RttState.Running, RttClock.Fold([new("a", "10", Start), missed], urgentSuspectedCancer: false, AsAt).State);
    }

    [Fact]
    public void A_transfer_keeps_the_start()
    {
        Assert.Equal(Start, Fold(("10", 0), ("21", 50)).Current!.Start);
        var arrived = new RttEvent("a", "21", Start.AddDays(50)) { OriginalStart = Start };

        Assert.Equal(200, RttClock.Fold([arrived], urgentSuspectedCancer: false, Start.AddDays(200)).DaysWaited);
        Assert.True(RttClock.Fold([arrived with { OriginalStart = Start.AddDays(51) }], false, AsAt).HasFlags);
    }

    [Theory]
    [InlineData("20", "rtt-before-start")]
    [InlineData("21", "rtt-before-start")]
    [InlineData("30", "rtt-before-start")]
    [InlineData("33", "rtt-before-start")]
    [InlineData("99", "rtt-code-unknown")]
    public void An_event_before_a_start_is_flagged_and_kept(string code, string rule)
    {
        var clock = Fold((code, 0), ("10", 10));

        Assert.Equal((RttEffect.Flagged, rule), (clock.Steps[0].Effect, clock.Steps[0].Rule.RuleId));
        Assert.Equal(10, Day(Assert.Single(clock.Periods).Start));
    }

    [Fact]
    public void A_stop_is_final()
    {
        var clock = Fold(("10", 0), ("30", 50), ("34", 60), ("20", 61));

        Assert.Equal(50, Day(clock.Current!.Stop!.Value));
        Assert.Equal(["rtt-referral-starts", "rtt-treatment-stops", "rtt-stop-is-final", "rtt-after-stop"], clock.Steps.Select(s => s.Rule.RuleId));
    }

    [Fact]
    public void A_second_start_while_a_clock_runs_changes_nothing_and_is_flagged()
    {
        var clock = Fold(("10", 0), ("10", 20));

        Assert.Equal(Start, Assert.Single(clock.Periods).Start);
        Assert.Equal("rtt-already-running", clock.Steps[1].Rule.RuleId);
    }

    [Theory]
    [InlineData("90")]
    [InlineData("91")]
    [InlineData("92")]
    [InlineData("98")]
    public void Care_outside_a_clock_starts_none_and_stops_none(string code)
    {
        Assert.Equal((RttState.NoClock, false), (Fold((code, 0)).State, Fold((code, 0)).HasFlags));
        Assert.Equal((RttState.Running, true), (Fold(("10", 0), (code, 5)).State, Fold(("10", 0), (code, 5)).HasFlags));
    }

    [Fact]
    public void On_one_day_the_order_of_record_holds()
    {
        Assert.Equal((RttState.Stopped, 0), (Fold(("10", 0), ("30", 0)).State, Fold(("10", 0), ("30", 0)).DaysWaited));
        Assert.Equal(RttState.Running, Fold(("10", 0), ("32", 5), ("11", 5)).State);
        Assert.Equal((RttState.Running, true), (Fold(("30", 0), ("10", 0)).State, Fold(("30", 0), ("10", 0)).HasFlags));
    }

    [Fact]
    public void Events_are_taken_by_day_whatever_the_order_of_record() =>
        Assert.Equal(Fold(("10", 0), ("20", 9), ("30", 50)).Periods, Fold(("30", 50), ("20", 9), ("10", 0)).Periods);

    [Fact]
    public void A_correction_takes_the_place_of_what_it_corrects_and_both_are_shown()
    {
        var correction = new RttEvent("c", "32", Start.AddDays(44)) { Corrects = "e1", Author = "A. Coordinator", Reason = "Wrong code chosen" };

        var clock = RttClock.Fold([.. Events(("10", 0), ("30", 50)), correction], false, AsAt);

        Assert.Equal((44, "32"), (Day(clock.Current!.Stop!.Value), clock.Current.StopCode));
        Assert.Equal(3, clock.Steps.Count);
        Assert.Contains(clock.Steps, s => s.Event.Id == "e1" && s.Effect == RttEffect.Corrected && s.Rule.Words.Contains("Wrong code chosen"));
    }

    [Fact]
    public void A_withdrawal_lets_the_clock_run_on()
    {
        var withdrawal = new RttEvent("c", "", Start.AddDays(50)) { Corrects = "e1", Withdraws = true, Author = "A. Coordinator", Reason = "Another patient's" };

        Assert.Equal(RttState.Running, RttClock.Fold([.. Events(("10", 0), ("30", 50)), withdrawal], false, AsAt).State);
    }

    [Theory]
    [InlineData("e1", null, "why", "rtt-correction-unsigned")]
    [InlineData("e1", "who", " ", "rtt-correction-unsigned")]
    [InlineData("e9", "who", "why", "rtt-correction-of-nothing")]
    public void A_correction_without_author_reason_or_object_is_flagged(string corrects, string? author, string reason, string rule)
    {
        var correction = new RttEvent("c", "20", Start.AddDays(50)) { Corrects = corrects, Author = author, Reason = reason };

        var clock = RttClock.Fold([.. Events(("10", 0), ("30", 50)), correction], false, AsAt);

        Assert.Equal(RttState.Stopped, clock.State);
        Assert.Contains(clock.Steps, s => s.Event.Id == "c" && s.Effect == RttEffect.Flagged && s.Rule.RuleId == rule);
    }

    [Fact]
    public void An_event_after_the_as_at_date_is_shown_and_not_applied()
    {
        var clock = RttClock.Fold(Events(("10", 0), ("30", 50)), false, Start.AddDays(49));

        Assert.Equal((RttState.Running, RttEffect.NotYet), (clock.State, clock.Steps[1].Effect));
    }

    [Fact]
    public void Every_step_has_words_and_a_source() =>
        Assert.All(RttCode.All, c => Assert.False(string.IsNullOrWhiteSpace(c.Words) || string.IsNullOrWhiteSpace(c.Source.Citation)));

    private static RttClock Fold(params (string Code, int Day)[] events) => RttClock.Fold(Events(events), urgentSuspectedCancer: false, AsAt);

    private static List<RttEvent> Events(params (string Code, int Day)[] events) =>
        [.. events.Select((e, i) => new RttEvent($"e{i}", e.Code, Start.AddDays(e.Day)))];

    private static int Day(DateOnly date) => date.DayNumber - Start.DayNumber;
}
