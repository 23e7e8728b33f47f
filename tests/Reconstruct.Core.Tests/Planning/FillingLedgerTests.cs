using CsCheck;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Planning.Expansion;
using Reconstruct.Core.Referrals;

namespace Reconstruct.Core.Tests.Planning;

[Trait("Hazard", "HAZ-114")]
public sealed class FillingLedgerTests
{
    private static readonly DateOnly Placed = new(2026, 3, 2);
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly ExpanderVolumes Volumes = new(TargetMl: 400, LimitMl: 500, NominalMl: 450, Placed);
    private static readonly FillingLedger Empty = FillingLedger.Of(Volumes, []);
    private static readonly Gen<YesNo> Answers = Gen.Frequency((6, Gen.Const(YesNo.No)), (1, Gen.Const(YesNo.Yes)), (1, Gen.Const(YesNo.NotKnown)));

    /// <summary>Visits of which many cannot be written: too much out, too much in, against a stop, two at one time.</summary>
    private static readonly Gen<(FillingEvent Visit, bool Despite)[]> Tries = Gen.Select(Gen.Int[-1200, 2000], Gen.Int[0, 40], Answers, Answers, Gen.Bool)
        .Select((tenths, hours, pain, pale, despite) => (tenths, hours, pain, pale, despite)).Array[0, 14]
        .Select(all => all.Select((t, i) => (Visit(i, t.hours, t.tenths / 10m, t.pain, t.pale), t.despite)).ToArray());

    [Fact]
    public void Two_fillings_of_60_after_100_at_the_operation_make_220_and_the_day_of_the_calculator()
    {
        var ledger = Ledger(Operation(100), Visit(1, 14 * 24, 60), Visit(2, 21 * 24, 60));

        var forecast = ExpanderForecast.Of(ledger, new(2026, 3, 23));

        Assert.Equal([100m, 160m, 220m], ledger.Lines.Select(l => l.VolumeMl));
        Assert.Equal((220m, 180m, 22000m / 450), (ledger.FilledMl, ledger.RemainingMl, ledger.PercentOfNominal));
        Assert.Equal(new(ForecastGround.Pace, new(2026, 4, 24), 120, 21), forecast);
        Assert.Empty(ledger.Stops);
    }

    [Theory]
    [InlineData(YesNo.Yes, YesNo.No, FillingStop.PainBefore)]
    [InlineData(YesNo.No, YesNo.Yes, FillingStop.PaleBefore)]
    [InlineData(YesNo.NotKnown, YesNo.No, FillingStop.PainBeforeNotKnown)]
    [InlineData(YesNo.No, YesNo.NotKnown, FillingStop.PaleBeforeNotKnown)]
    public void Nothing_goes_in_after_a_visit_that_says_stop_or_does_not_say(YesNo pain, YesNo pale, FillingStop stop)
    {
        var ledger = Ledger(Operation(100), Visit(1, 24, 0, pain, pale));

        var refused = ledger.Add(Visit(2, 48, 60), surgeon: false, " ", Now);
        var happened = ledger.Add(Visit(2, 48, 60), surgeon: false, "It went in before I looked; 40 mL drawn off", Now);
        var drawn = ledger.Add(Visit(2, 48, -20), surgeon: false, null, Now);
        var looked = ledger.Add(Visit(2, 48, 0), surgeon: false, null, Now).Value.Add(Visit(3, 49, 60), surgeon: false, null, Now);

        Assert.Equal([stop], ledger.Stops);
        Assert.Equal((FillingRefusals.StopCode, "override"), Only(refused));
        Assert.Equal([stop], happened.Value.Lines[^1].Against);
        Assert.Equal(80, drawn.Value.FilledMl);
        Assert.Equal(160, looked.Value.FilledMl);
    }

    [Theory]
    [InlineData(YesNo.Yes, YesNo.No, FillingStop.PainNow)]
    [InlineData(YesNo.No, YesNo.Yes, FillingStop.PaleNow)]
    public void A_sign_at_the_visit_itself_stops_it_too(YesNo pain, YesNo pale, FillingStop stop)
    {
        var one = Visit(1, 24, 60, pain, pale);

        Assert.Equal((FillingRefusals.StopCode, "override"), Only(Ledger(Operation(100)).Add(one, surgeon: false, null, Now)));
        Assert.Equal((FillingRefusals.StopCode, "override"), Only(Ledger(Operation(100)).Add(one, surgeon: true, " ", Now)));
        Assert.Equal([stop], Ledger(Operation(100)).Add(one, surgeon: true, "Settled with the arm down", Now).Value.Lines[1].Against);
        Assert.True(Ledger(Operation(100)).Add(one with { Ml = -10 }, surgeon: false, null, Now).Ok);
    }

    [Fact]
    public void The_makers_limit_itself_may_be_reached_and_is_passed_only_with_a_reason()
    {
        var full = Ledger(Operation(100)).Add(Visit(1, 24, 400), surgeon: false, null, Now).Value;

        var nurse = full.Add(Visit(2, 48, 0.1m), surgeon: false, null, Now);
        var surgeon = full.Add(Visit(2, 48, 0.1m), surgeon: true, "A little more", Now);

        Assert.Equal([FillingStop.OverLimit], full.Stops);
        Assert.Empty(full.Lines[1].Against);
        Assert.Contains("it would hold 500.1 mL, and the maker allows 500 mL", Assert.Single(nurse.Refusals).Message, StringComparison.Ordinal);
        Assert.Equal((500.1m, FillingStop.OverLimit), (surgeon.Value.FilledMl, Assert.Single(surgeon.Value.Lines[2].Against)));
    }

    [Fact]
    public void More_cannot_be_drawn_off_than_is_in_even_by_a_surgeon()
    {
        var refused = Ledger(Operation(100)).Add(Visit(1, 24, -100.1m), surgeon: true, "Whatever", Now);

        Assert.Equal((FillingRefusals.BelowEmptyCode, "ml"), Only(refused));
        Assert.StartsWith("100 mL was in it at that time, so 100.1 mL cannot", refused.Refusals[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Pain_is_not_asked_of_somebody_asleep_and_pale_skin_is()
    {
        Assert.Empty(Ledger(Operation(100)).Stops);
        Assert.Equal([FillingStop.PaleBeforeNotKnown], Ledger(Operation(100) with { Pale = YesNo.NotKnown }).Stops);
    }

    [Fact]
    [Trait("Hazard", "HAZ-115")]
    public void A_filling_written_late_takes_its_place_and_those_after_it_are_checked_again()
    {
        var ledger = Ledger(Operation(100), Visit(1, 48, 350));

        var late = ledger.Add(Visit(2, 24, 60), surgeon: false, null, Now);
        var pain = ledger.Add(Visit(2, 24, 20, YesNo.Yes), surgeon: false, null, Now);
        var surgeon = ledger.Add(Visit(2, 24, 40), surgeon: true, null, Now);

        Assert.StartsWith("With this, the filling at 00:00 on Wednesday 4 March 2026 went in against a stop: it would hold 510 mL", Assert.Single(late.Refusals).Message, StringComparison.Ordinal);
        Assert.Equal(2, pain.Refusals.Count);
        Assert.Equal([100m, 140m, 490m], surgeon.Value.Lines.Select(l => l.VolumeMl));
    }

    [Fact]
    [Trait("Hazard", "HAZ-115")]
    public void A_line_twice_at_one_minute_is_refused()
    {
        Assert.Equal((FillingRefusals.TwiceCode, "at"), Only(Ledger(Operation(100), Visit(1, 24, 60)).Add(Visit(2, 24, 60), surgeon: true, "Yes", Now)));
    }

    [Fact]
    [Trait("Hazard", "HAZ-115")]
    public void A_second_filling_on_one_London_day_is_marked()
    {
        var ledger = Ledger(Operation(100), Visit(1, 24, 60), Visit(2, 47, 10), Visit(3, 48, 10), Visit(4, 49, -10), Visit(5, 50, 0));

        Assert.Equal(["2"], ledger.Lines.Where(l => l.AgainOnTheDay).Select(l => l.Event.Id));
    }

    [Fact]
    public void Every_fault_is_named_at_once()
    {
        var incomplete = new FillingDraft(null, 12.34m, null, null, " ", new('x', 501)).Make("1", []);
        var refused = Ledger(Operation(100), Visit(1, 24, 0, YesNo.Yes, YesNo.NotKnown)).Add(Visit(2, 24 * 365, 600, YesNo.Yes), surgeon: false, null, Now);

        Assert.Equal(["at", "ml", "pain", "pale", "who", "note"], incomplete.Refusals.Select(r => r.Field));
        Assert.Equal([FillingRefusals.FutureCode, FillingRefusals.StopCode], refused.Refusals.Select(r => r.Code));
        foreach (var stop in new[] { FillingStop.PainBefore, FillingStop.PaleBeforeNotKnown, FillingStop.PainNow })
            Assert.Contains(FillingRefusals.Words(stop), refused.Refusals[1].Message, StringComparison.Ordinal);
        Assert.Contains("it would hold 700 mL", refused.Refusals[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-115")]
    public void Nothing_counts_from_before_the_operation_and_its_day_begins_at_midnight_in_London()
    {
        var ledger = FillingLedger.Of(Volumes with { PlacedOn = new(2026, 3, 29) }, []); // the night on which the clocks go forward
        DateTimeOffset midnight = new(2026, 3, 29, 0, 0, 0, TimeSpan.Zero);

        Assert.Equal((FillingRefusals.EarlyCode, "at"), Only(ledger.Add(Visit(1, 0, 10) with { At = midnight.AddMinutes(-1) }, surgeon: false, null, Now)));
        Assert.True(ledger.Add(Visit(1, 0, 10) with { At = midnight }, surgeon: false, null, Now).Ok);
    }

    [Fact]
    [Trait("Hazard", "HAZ-115")]
    public void Days_of_the_pace_are_London_days_over_a_changed_clock_and_midnight()
    {
        ExpanderVolumes placed = Volumes with { PlacedOn = new(2026, 3, 28) };
        DateTimeOffset before = new(2026, 3, 28, 23, 59, 0, TimeSpan.Zero), after = new(2026, 3, 29, 23, 30, 0, TimeSpan.Zero); // 00:30 on 30 March in London

        var forecast = ExpanderForecast.Of(FillingLedger.Of(placed, [Operation(100) with { At = before }, Visit(1, 0, 25) with { At = before.AddHours(10) }, Visit(2, 0, 25) with { At = after }]), new(2026, 3, 30));

        Assert.Equal((50m, 2, new DateOnly(2026, 4, 9)), (forecast.PaceMl, forecast.PaceDays, forecast.On)); // 250 still wanted, 25 a day
    }

    [Fact]
    public void Gives_no_day_on_fewer_than_two_fillings_nor_while_something_says_stop_nor_one_that_is_past()
    {
        var two = Ledger(Operation(100), Visit(1, 24 * 3, 30), Visit(2, 24 * 7, 30));
        DateOnly day = new(2026, 3, 9);

        Assert.Equal(ForecastGround.TooFew, ExpanderForecast.Of(Ledger(Operation(100)), day).Ground);
        Assert.Equal(ForecastGround.TooFew, ExpanderForecast.Of(Ledger(Operation(100), Visit(1, 24, 0), Visit(2, 48, -10)), day).Ground);
        Assert.Equal(ForecastGround.TooFew, ExpanderForecast.Of(Ledger(Operation(100), Visit(1, 24 * 7, 60)), day).Ground); // what went in at the operation is no filling
        Assert.Equal(ForecastGround.TooFew, ExpanderForecast.Of(Ledger(Operation(100), Visit(1, 24, 60), Visit(2, 25, 60)), day).Ground);
        Assert.Equal(ForecastGround.Pace, ExpanderForecast.Of(two, day).Ground);
        Assert.Equal(ForecastGround.Past, ExpanderForecast.Of(two, new(2026, 5, 1)).Ground);
        Assert.Equal(ForecastGround.Stop, ExpanderForecast.Of(two.Add(Visit(3, 24 * 8, 0, YesNo.No, YesNo.NotKnown), false, null, Now).Value, day).Ground);
        Assert.Equal(ForecastGround.NoPace, ExpanderForecast.Of(Ledger(Operation(100), Visit(1, 24, 10), Visit(2, 48, 10), Visit(3, 72, -20)), day).Ground);
        Assert.Equal(ForecastGround.Reached, ExpanderForecast.Of(Ledger(Operation(100), Visit(1, 24, 300)), day).Ground);
    }

    [Fact]
    [Trait("Hazard", "HAZ-115")]
    public void Withdrawing_needs_a_reason_and_never_leaves_less_than_nothing_or_a_later_filling_against_a_stop()
    {
        var ledger = Ledger(Operation(0), Visit(1, 24, 50), Visit(2, 48, -40, YesNo.Yes), Visit(3, 72, 0), Visit(4, 96, 60));

        Assert.Equal(["withdraw", "why"], ledger.Withdraw("9", surgeon: false, " ").Refusals.Select(r => r.Field));
        Assert.Equal((FillingRefusals.BelowEmptyCode, "withdraw"), Only(ledger.Withdraw("1", surgeon: true, "Not this patient")));
        Assert.Equal((FillingRefusals.StopCode, "withdraw"), Only(ledger.Withdraw("3", surgeon: false, "Nobody looked")));
        Assert.Equal([FillingStop.PainBefore], ledger.Withdraw("3", surgeon: true, "Nobody looked").Value.Lines[^1].Against);
    }

    [Fact]
    public void What_is_in_it_is_the_sum_of_what_stands_and_is_never_negative() => Tries.Sample(tries =>
    {
        foreach (var (ledger, written) in Written(tries))
        {
            Assert.Equal(written.Sum(w => w.Ml), ledger.FilledMl);
            Assert.All(ledger.Lines, l => Assert.True(l.VolumeMl >= 0));
        }
    });

    [Fact]
    public void Nothing_stands_against_a_stop_unless_somebody_said_why() => Tries.Sample(tries =>
    {
        var ledger = tries.Aggregate(Empty, (l, t) => l.Add(t.Visit, surgeon: false, null, Now) is { Ok: true } added ? added.Value : l);

        Assert.All(ledger.Lines, l => Assert.Empty(l.Against));
        Assert.True(ledger.FilledMl <= Volumes.LimitMl);
    });

    [Fact]
    public void The_order_in_which_they_were_written_does_not_matter() => Gen.Select(Tries, Gen.Int[0, 1000]).Sample((tries, seed) =>
    {
        var written = Written(tries).Last().Written;
        var other = FillingLedger.Of(Volumes, written.OrderBy(w => (w.GetHashCode() ^ seed) * 31));

        Assert.Equal(Shown(FillingLedger.Of(Volumes, written)), Shown(other));
    });

    [Fact]
    public void Withdrawing_the_last_that_was_written_restores_what_was() => Tries.Sample(tries =>
    {
        FillingLedger? before = null;
        foreach (var (ledger, written) in Written(tries))
        {
            if (before is not null && written.Count > before.Lines.Count)
                Assert.Equal(Shown(before), Shown(ledger.Withdraw(written[^1].Id, surgeon: true, "Typed wrongly").Value));
            before = ledger;
        }
    });

    [Fact]
    public void No_day_is_given_on_fewer_than_two_fillings_whatever_else_was_written() => Tries.Sample(tries =>
    {
        foreach (var (ledger, written) in Written(tries))
        {
            var forecast = ExpanderForecast.Of(ledger, Placed);
            if (written.Count(w => w.Ml > 0) < 2 || ledger.Stops.Count > 0) Assert.Null(forecast.On);
            if (forecast.On is { } on) Assert.True(on >= LondonTime.DateOf(ledger.Lines.Last(l => l.Event.Ml != 0).Event.At));
        }
    });

    private static IEnumerable<(FillingLedger Ledger, List<FillingEvent> Written)> Written((FillingEvent Visit, bool Despite)[] tries)
    {
        var ledger = Empty;
        List<FillingEvent> written = [];
        yield return (ledger, written);
        foreach (var (visit, despite) in tries)
        {
            var added = ledger.Add(visit, despite, despite ? "It was decided" : null, Now);
            if (!added.Ok) continue;
            written.Add(visit);
            ledger = added.Value;
            yield return (ledger, written);
        }
    }

    private static string Shown(FillingLedger ledger) => string.Join("; ", ledger.Lines.Select(l => $"{l.Event.Id} {l.VolumeMl:0.#} {string.Join(',', l.Against)}"));

    private static (string Code, string? Field) Only(Result<FillingLedger> refused) => (Assert.Single(refused.Refusals).Code, refused.Refusals[0].Field);

    private static FillingEvent Operation(decimal ml) => new("0", LondonTime.StartOf(Placed), ml, YesNo.NotKnown, YesNo.No) { AtOperation = true };

    private static FillingEvent Visit(int id, int hours, decimal ml, YesNo pain = YesNo.No, YesNo pale = YesNo.No) =>
        new(id.ToString(System.Globalization.CultureInfo.InvariantCulture), LondonTime.StartOf(Placed).AddHours(hours), ml, pain, pale);

    private static FillingLedger Ledger(params FillingEvent[] visits) => visits.Aggregate(Empty, (ledger, one) => ledger.Add(one, surgeon: false, null, Now).Value);
}
