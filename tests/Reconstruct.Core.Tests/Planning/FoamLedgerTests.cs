using CsCheck;
using Reconstruct.Core.Planning.Wounds;

namespace Reconstruct.Core.Tests.Planning;

[Trait("Hazard", "HAZ-095")]
public sealed class FoamLedgerTests
{
    private const string Nurse = "Nurse Ash";
    private static readonly DateTimeOffset Start = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Now = Start.AddDays(7);

    private static readonly Gen<(FoamEventKind Kind, int Pieces, int Minutes, int Corrects, bool Withdraws)> Tries = Gen.Select(
        Gen.Int[0, 2].Select(k => (FoamEventKind)k), Gen.Int[-1, 6], Gen.Int[0, 40], Gen.Int[-6, 12], Gen.Bool);

    [Fact]
    public void Three_in_and_three_out_leaves_none_and_closes_without_a_reason()
    {
        var ledger = Ledger(Placed("1", 3, 0), Removed("2", 2, 60), Removed("3", 1, 61));

        Assert.Equal([3, 1, 0], ledger.Lines.Select(l => l.Balance));
        Assert.Equal(new FoamClosing(Now, Nurse, 0, false, null), ledger.Close(Now, Nurse, "not needed", Now).Value);
    }

    [Fact]
    public void Foam_in_the_wound_refuses_closing_unless_a_reason_is_given()
    {
        var ledger = Ledger(Placed("1", 3, 0), Removed("2", 2, 60));

        var refusal = Assert.Single(ledger.Close(Now, Nurse, " ", Now).Refusals);
        var closed = ledger.Close(Now, Nurse, " Moved to another hospital with it ", Now).Value;

        Assert.Equal((FoamRefusals.OpenCode, "reason"), (refusal.Code, refusal.Field));
        Assert.StartsWith("1 piece of foam", refusal.Message, StringComparison.Ordinal);
        Assert.Equal((1, "Moved to another hospital with it"), (closed.Open, closed.Reason));
    }

    [Fact]
    public void Without_a_line_nothing_is_known_and_closing_needs_a_reason_or_a_count_of_none()
    {
        var withdrawn = Ledger(Placed("1", 2, 0), Placed("2", 0, 0) with { Corrects = "1", Withdraws = true, Reason = "Other patient" });
        var counted = Ledger(Counted("1", 0, 0));

        Assert.All([FoamLedger.Empty, withdrawn], ledger => Assert.False(ledger.IsKnown || ledger.IsAccountedFor));
        Assert.All([FoamLedger.Empty, withdrawn], ledger => Assert.StartsWith("Nobody has recorded foam", Assert.Single(ledger.Close(Now, Nurse, null, Now).Refusals).Message, StringComparison.Ordinal));
        Assert.Equal(new FoamClosing(Now, Nurse, null, false, "It fell off at home"), FoamLedger.Empty.Close(Now, Nurse, "It fell off at home", Now).Value);
        Assert.True(counted.IsAccountedFor);
        Assert.Equal(new FoamClosing(Now, Nurse, 0, false, null), counted.Close(Now, Nurse, null, Now).Value);
    }

    [Fact]
    public void More_cannot_come_out_than_went_in()
    {
        var ledger = Ledger(Placed("1", 2, 0));

        Assert.Equal(FoamRefusals.MoreOutThanInCode, Assert.Single(ledger.Add(Removed("2", 3, 10), Now).Refusals).Code);
    }

    [Fact]
    public void A_line_written_late_counts_at_the_time_it_was_done()
    {
        var ledger = Ledger(Placed("1", 2, 0), Removed("2", 2, 60));

        Assert.Equal(FoamRefusals.MoreOutThanInCode, Assert.Single(ledger.Add(Removed("3", 1, 30), Now).Refusals).Code);
        Assert.Equal([2, 3, 1], ledger.Add(Placed("3", 1, 30), Now).Value.Lines.Select(l => l.Balance));
    }

    [Fact]
    public void A_count_changes_nothing_and_holds_up_closing_while_it_disagrees()
    {
        var short1 = Ledger(Placed("1", 2, 0), Removed("2", 2, 60), Counted("3", 1, 61));
        var right = short1.Add(Counted("4", 0, 62), Now).Value;

        Assert.Equal((0, true), (short1.Balance, short1.CountDisagrees));
        Assert.Equal(FoamRefusals.OpenCode, Assert.Single(short1.Close(Now, Nurse, null, Now).Refusals).Code);
        Assert.True(right.Close(Now, Nurse, null, Now).Ok);
    }

    [Fact]
    public void A_correction_stands_in_place_of_the_line_and_both_are_kept()
    {
        var ledger = Ledger(Placed("1", 2, 0), Placed("2", 3, 0) with { Corrects = "1", Reason = "Three were cut" });

        Assert.Equal(3, ledger.Balance);
        Assert.Equal(["1", "2"], ledger.Events.Select(e => e.Id));
        Assert.Equal("2", Assert.Single(ledger.Lines).Event.Id);
    }

    [Fact]
    public void A_correction_keeps_its_place_among_lines_of_one_instant()
    {
        var ledger = Ledger(Placed("1", 2, 0), Removed("2", 2, 0));

        Assert.Equal(1, ledger.Add(Placed("3", 3, 0) with { Corrects = "1", Reason = "Three" }, Now).Value.Balance);
    }

    [Fact]
    public void A_correction_that_would_have_had_more_out_than_in_is_refused()
    {
        var ledger = Ledger(Placed("1", 2, 0), Removed("2", 2, 60));

        Assert.Equal(FoamRefusals.MoreOutThanInCode, Assert.Single(ledger.Add(Placed("3", 1, 0) with { Corrects = "1", Reason = "One" }, Now).Refusals).Code);
        Assert.Equal(FoamRefusals.MoreOutThanInCode, Assert.Single(ledger.Add(Placed("3", 0, 0) with { Corrects = "1", Withdraws = true, Reason = "None" }, Now).Refusals).Code);
    }

    [Fact]
    public void A_line_can_be_corrected_once_and_a_withdrawn_one_no_more()
    {
        var ledger = Ledger(Placed("1", 2, 0), Placed("2", 0, 0) with { Corrects = "1", Withdraws = true, Reason = "Other patient" });

        Assert.Empty(ledger.Lines);
        Assert.Equal(FoamRefusals.CorrectsCode, Assert.Single(ledger.Add(Placed("3", 2, 0) with { Corrects = "1", Reason = "Again" }, Now).Refusals).Code);
        Assert.Equal(FoamRefusals.CorrectsCode, Assert.Single(ledger.Add(Placed("3", 2, 0) with { Corrects = "2", Reason = "Again" }, Now).Refusals).Code);
    }

    [Fact]
    public void Every_fault_of_a_line_is_named_at_once() => Assert.Equal(
        [FoamRefusals.PiecesCode, FoamRefusals.FutureCode, FoamRefusals.ByCode, FoamRefusals.TwiceCode, FoamRefusals.CorrectsCode, FoamRefusals.ReasonCode],
        Ledger(Placed("1", 2, 0)).Add(new("1", FoamEventKind.Placed, 0, Now.AddMinutes(1), " ") { Corrects = "9" }, Now).Refusals.Select(r => r.Code));

    [Fact]
    public void Closing_cannot_be_before_the_last_line_or_in_the_future()
    {
        var ledger = Ledger(Placed("1", 2, 0), Removed("2", 2, 60));

        Assert.Equal(FoamRefusals.ClosedEarlyCode, Assert.Single(ledger.Close(Start, Nurse, null, Now).Refusals).Code);
        Assert.Equal(FoamRefusals.FutureCode, Assert.Single(ledger.Close(Now.AddMinutes(1), Nurse, null, Now).Refusals).Code);
    }

    [Fact]
    public void Whatever_is_tried_the_balance_is_never_negative_and_what_was_written_stays() => Tries.List[0, 40].Sample(tries =>
    {
        var ledger = FoamLedger.Empty;
        foreach (var (one, i) in tries.Select((t, i) => (t, i)))
        {
            var before = ledger;
            var added = ledger.Add(Event(one, i), Now);
            if (added.Ok) ledger = added.Value;

            Assert.Equal(added.Ok ? before.Events.Count + 1 : before.Events.Count, ledger.Events.Count);
            Assert.Equal(before.Events, ledger.Events.Take(before.Events.Count));
            Assert.All(ledger.Lines, l => Assert.True(l.Balance >= 0));
            Assert.Equal(ledger.Lines.Sum(Change), ledger.Balance);
        }
        Assert.Equal(ledger.Lines, FoamLedger.Of(ledger.Events).Value.Lines);
    });

    [Fact]
    public void Nothing_open_is_the_only_way_to_close_without_a_reason() => Tries.List[0, 40].Sample(tries =>
    {
        var ledger = tries.Select((t, i) => Event(t, i)).Aggregate(FoamLedger.Empty, (l, e) => l.Add(e, Now) is { Ok: true } added ? added.Value : l);

        var closed = ledger.Close(Now, Nurse, null, Now);

        Assert.Equal(ledger.Lines.Count > 0 && ledger.Balance == 0 && !ledger.CountDisagrees, closed.Ok);
        Assert.True(ledger.Close(Now, Nurse, "Reason", Now).Ok);
    });

    private static int Change(FoamLine line) => line.Event.Kind switch { FoamEventKind.Placed => line.Event.Pieces, FoamEventKind.Removed => -line.Event.Pieces, _ => 0 };

    private static FoamEvent Event((FoamEventKind Kind, int Pieces, int Minutes, int Corrects, bool Withdraws) one, int index) =>
        new($"{index}", one.Kind, one.Pieces, Start.AddMinutes(one.Minutes), Nurse)
        {
            Corrects = one.Corrects >= 0 ? $"{one.Corrects}" : null, Withdraws = one.Withdraws && one.Corrects >= 0, Reason = one.Corrects >= 0 ? "Wrong" : null,
        };

    private static FoamLedger Ledger(params FoamEvent[] events) => events.Aggregate(FoamLedger.Empty, (ledger, e) => ledger.Add(e, Now).Value);

    private static FoamEvent Placed(string id, int pieces, int minutes) => new(id, FoamEventKind.Placed, pieces, Start.AddMinutes(minutes), Nurse);

    private static FoamEvent Removed(string id, int pieces, int minutes) => new(id, FoamEventKind.Removed, pieces, Start.AddMinutes(minutes), Nurse);

    private static FoamEvent Counted(string id, int pieces, int minutes) => new(id, FoamEventKind.Counted, pieces, Start.AddMinutes(minutes), Nurse);
}
