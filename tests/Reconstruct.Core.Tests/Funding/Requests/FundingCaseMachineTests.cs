using System.Text.Json;
using CsCheck;
using Reconstruct.Core.Funding.Requests;

namespace Reconstruct.Core.Tests.Funding.Requests;

public sealed class FundingCaseMachineTests
{
    private static readonly Lazy<Walked> Walk = new(WalkAll);
    private static readonly Gen<List<(int Sample, int Hours)>> Steps = Gen.Select(Gen.Int[0, FundingCaseSamples.At(FundingCaseSamples.Start).Count - 1], Gen.Int[0, 400]).List[1, 40];

    [Fact]
    [Trait("Hazard", "HAZ-060")]
    public void Every_position_that_can_be_reached_has_one_owner_one_action_and_one_due_time_or_is_closed()
    {
        Assert.All(Walk.Value.Reached, FundingCaseSamples.Holds);
    }

    [Fact]
    public void Every_state_is_reached_and_every_open_one_can_be_brought_to_an_end()
    {
        Assert.Equal(Enum.GetValues<FundingCaseState>().ToHashSet(), Walk.Value.Reached.Select(p => p.State).ToHashSet());
        Assert.All(Walk.Value.Reached.Where(p => p.IsOpen), p => Assert.True(Ends(p)));
    }

    [Fact]
    public void Nothing_leads_out_of_closed_or_withdrawn()
    {
        Assert.DoesNotContain(Walk.Value.Steps, s => s.Before is { IsOpen: false } && s.After.Ok);
    }

    [Fact]
    public void What_is_refused_says_why()
    {
        var refused = Walk.Value.Steps.Where(s => !s.After.Ok).ToList();

        Assert.NotEmpty(refused);
        Assert.DoesNotContain(refused.SelectMany(s => s.After.Refusals), r => string.IsNullOrWhiteSpace(r.Message));
    }

    [Fact]
    [Trait("Hazard", "HAZ-061")]
    public void A_refusal_without_a_criterion_of_the_decision_cannot_be_recorded()
    {
        var sent = FundingCaseSamples.After(FundingCaseSamples.Draft, FundingCaseSamples.Send);
        var at = FundingCaseSamples.Start.AddDays(1);

        var none = FundingCaseSamples.Apply(sent, new FundingCaseEvent.Decided(at, new(FundingRulingKind.Refused, null, [])));
        var foreign = FundingCaseSamples.Apply(sent, new FundingCaseEvent.Decided(at, new(FundingRulingKind.Refused, null, [new("criteria.7", "No")])));
        var wordless = FundingCaseSamples.Apply(sent, new FundingCaseEvent.Decided(at, new(FundingRulingKind.Refused, null, [new("criteria.1", " ")])));

        Assert.Equal("refusal-without-criterion", none.Refusals.Single().Code);
        Assert.Equal("criterion-unknown", foreign.Refusals.Single().Code);
        Assert.Equal("criterion-reason-missing", wordless.Refusals.Single().Code);
        Assert.True(FundingCaseSamples.Apply(sent, new FundingCaseEvent.Decided(at, FundingCaseSamples.Refused)).Ok);
    }

    [Fact]
    public void Approval_with_conditions_needs_the_conditions()
    {
        var sent = FundingCaseSamples.After(FundingCaseSamples.Draft, FundingCaseSamples.Send);

        var without = FundingCaseSamples.Apply(sent, new FundingCaseEvent.Decided(FundingCaseSamples.Start.AddDays(1), new(FundingRulingKind.ApprovedWithConditions, "", [])));

        Assert.Equal("conditions-missing", without.Refusals.Single().Code);
    }

    [Theory]
    [InlineData(FundingUrgency.LifeAtRisk, "2026-03-10T23:59:59.999999Z")]
    [InlineData(FundingUrgency.DelayNotAppropriate, "2026-03-24T23:59:59.999999Z")]
    [InlineData(FundingUrgency.Routine, "2026-04-14T22:59:59.999999Z")] // summer time by then
    public void A_decision_is_due_one_three_or_six_weeks_after_it_was_sent(FundingUrgency urgency, string due)
    {
        var sent = FundingCaseSamples.After(FundingCaseSamples.Draft, at => new FundingCaseEvent.Sent(at, FundingCaseKind.PriorApproval, urgency, FundingCaseSamples.Criteria));

        Assert.Equal(DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture), sent.Duty!.DueAt);
    }

    [Fact]
    public void A_board_may_set_its_own_times_for_itself_alone()
    {
        FundingClocks clocks = new(new Dictionary<string, FundingTimes> { ["QJK"] = FundingTimes.Make(3, 10, 20).Value });

        Assert.Equal(20, clocks.Of("QJK").Days(FundingUrgency.Routine));
        Assert.Equal(42, clocks.Of("QOP").Days(FundingUrgency.Routine));
        Assert.Contains("not a national rule", clocks.Of("QOP").Standing, StringComparison.Ordinal);
        Assert.DoesNotContain("not a national rule", clocks.Of("QJK").Standing, StringComparison.Ordinal);
        Assert.False(FundingTimes.Make(10, 3, 20).Ok);
        Assert.False(FundingTimes.Make(0, 3, 20).Ok);
        Assert.False(FundingTimes.Make(1, 3, 366).Ok);
    }

    [Fact]
    [Trait("Hazard", "HAZ-060")]
    public void Asking_a_question_does_not_move_the_day_by_which_the_decision_is_due()
    {
        Func<DateTimeOffset, FundingCaseEvent> ask = at => new FundingCaseEvent.InformationAsked(at, "Since when?");
        var sent = FundingCaseSamples.After(FundingCaseSamples.Draft, FundingCaseSamples.Send);

        var answered = FundingCaseSamples.After(FundingCaseSamples.Draft, FundingCaseSamples.Send, ask, at => new FundingCaseEvent.InformationGiven(at.AddDays(60), "May"));

        Assert.Equal(sent.Duty!.DueAt, answered.Duty!.DueAt);
        Assert.True(answered.Duty.OverdueAt(FundingCaseSamples.Start.AddDays(60)));
    }

    [Fact]
    public void An_appeal_goes_back_to_the_board_with_a_time_of_its_own_and_is_decided_once()
    {
        Func<DateTimeOffset, FundingCaseEvent> refuse = at => new FundingCaseEvent.Decided(at, FundingCaseSamples.Refused);
        var appealed = FundingCaseSamples.After(FundingCaseSamples.Draft, FundingCaseSamples.Send, refuse, at => new FundingCaseEvent.Appealed(at.AddDays(9), "Measured again"));

        var decided = FundingCaseSamples.Apply(appealed, new FundingCaseEvent.Decided(FundingCaseSamples.Start.AddDays(20), FundingRuling.Approved)).Value;
        var again = FundingCaseSamples.Apply(decided, new FundingCaseEvent.Appealed(FundingCaseSamples.Start.AddDays(21), "Again"));

        Assert.True(appealed.Duty!.Owner.IsBoard);
        Assert.True(appealed.Duty.DueAt > FundingCaseSamples.Start.AddDays(9 + 42));
        Assert.Equal(FundingCaseState.AppealDecided, decided.State);
        Assert.False(again.Ok);
    }

    [Fact]
    public void Whatever_happens_the_promise_holds_and_replaying_what_was_accepted_gives_the_same()
    {
        Steps.Sample(steps =>
        {
            var (last, accepted) = (FundingCaseSamples.Start, new List<FundingCaseEvent>());
            FundingCasePosition? position = null;
            foreach (var (sample, hours) in steps)
            {
                last = last.AddHours(hours);
                var happened = FundingCaseSamples.At(last)[position is null ? 0 : sample];
                if (FundingCaseSamples.Apply(position, happened) is not { Ok: true } next) continue;
                position = next.Value;
                accepted.Add(happened);
                FundingCaseSamples.Holds(position);
            }

            var json = JsonSerializer.Serialize(accepted);
            var back = JsonSerializer.Deserialize<List<FundingCaseEvent>>(json)!;
            Assert.Equivalent(position, FundingCaseMachine.Replay(back, FundingClocks.Standard).Value, strict: true);
        });
    }

    private static bool Ends(FundingCasePosition position) =>
        FundingCaseSamples.At(FundingCaseSamples.Start.AddDays(400)).Any(e => FundingCaseSamples.Apply(position, e) is { Ok: true, Value.IsOpen: false });

    /// <summary>Every event in every position, until there is no new one. Positions that differ in their instants alone count as one.</summary>
    private static Walked WalkAll()
    {
        Walked walked = new([], []);
        HashSet<object> seen = [];
        Queue<FundingCasePosition?> next = new([null]);
        while (next.TryDequeue(out var position))
        {
            foreach (var happened in FundingCaseSamples.At(position?.Facts.LastAt.AddDays(3) ?? FundingCaseSamples.Start))
            {
                var after = FundingCaseSamples.Apply(position, happened);
                walked.Steps.Add((position, after));
                if (!after.Ok || !seen.Add((after.Value.State, after.Value.Facts.Kind, after.Value.Facts.Urgency, after.Value.Facts.OnAppeal, after.Value.Facts.Ruling?.Kind))) continue;
                walked.Reached.Add(after.Value);
                next.Enqueue(after.Value);
            }
        }

        return walked;
    }

    private sealed record Walked(List<FundingCasePosition> Reached, List<(FundingCasePosition? Before, Result<FundingCasePosition> After)> Steps);
}
