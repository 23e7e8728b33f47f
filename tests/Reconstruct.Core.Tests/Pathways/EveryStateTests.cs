using Reconstruct.Core.Pathways;

namespace Reconstruct.Core.Tests.Pathways;

/// <summary>Walks from an empty pathway through every event in every position that can be reached, until there is no new position.</summary>
public sealed class EveryStateTests
{
    private static readonly Lazy<Walk> Walked = new(Walk.All);

    [Fact]
    public void Every_position_that_can_be_reached_has_an_owner_an_action_and_a_due_time_or_is_closed()
    {
        Assert.All(Walked.Value.Reached, Invariant.Holds);
    }

    [Fact]
    public void Every_state_can_be_reached()
    {
        var states = Walked.Value.Reached.Select(p => p.State).ToHashSet();

        Assert.Equal(Enum.GetValues<PathwayState>().ToHashSet(), states);
    }

    [Fact]
    public void Every_kind_of_event_happens_somewhere()
    {
        var kinds = Walked.Value.Steps.Where(s => s.After.Ok).Select(s => s.Happened.Kind).ToHashSet();

        Assert.Equal(Enum.GetValues<PathwayEventKind>().ToHashSet(), kinds);
    }

    [Fact]
    public void Every_open_position_can_be_brought_to_a_close()
    {
        var closes = Walked.Value.Steps.Where(s => s.After is { Ok: true, Value: PathwayPosition.Closed }).Select(s => s.Before).ToHashSet();

        Assert.DoesNotContain(Walked.Value.Reached.OfType<PathwayPosition.Open>(), open => !closes.Contains(open));
    }

    [Fact]
    public void From_closed_only_a_correction_leads_on()
    {
        var kinds = Walked.Value.Steps.Where(s => s.Before is PathwayPosition.Closed && s.After.Ok).Select(s => s.Happened.Kind).ToHashSet();

        Assert.Equal([PathwayEventKind.Reopened], kinds);
    }

    [Fact]
    public void What_the_table_does_not_allow_is_refused_and_what_is_refused_says_why()
    {
        var refused = Walked.Value.Steps.Where(s => !s.After.Ok).ToList();
        var outOfTurn = Walked.Value.Steps.Where(s => s.Before is not null && StateRules.Move(s.Before.State, s.Happened.Kind) is null).ToList();

        Assert.DoesNotContain(refused.SelectMany(s => s.After.Refusals), r => string.IsNullOrWhiteSpace(r.Message));
        Assert.NotEmpty(outOfTurn);
        Assert.DoesNotContain(outOfTurn, s => !s.After.Refusals.Any(r => r.Code is "event-not-allowed" or "pathway-closed"));
    }

    [Fact]
    public void No_event_moves_the_start_of_the_clock()
    {
        Assert.All(Walked.Value.Reached, p => Assert.Equal(Samples.ClockStart, p.Facts.ClockStartOn));
    }

    [Fact]
    public void Nobody_is_at_triage_unidentified_without_a_red_flag()
    {
        var atTriage = Walked.Value.Reached.Where(p => p.State == PathwayState.Triage);

        Assert.All(atTriage, p => Assert.True(p.Facts.IdentityConfirmed || p.Facts.Urgency == PathwayUrgency.Immediate));
    }

    [Fact]
    public void A_new_state_always_gives_time_to_act()
    {
        var entered = Walked.Value.Steps.Where(s => s.After.Ok && s.After.Value.State != s.Before?.State && s.After.Value.Duty is not null);

        Assert.DoesNotContain(entered, s => s.After.Value.Duty!.DueAt <= s.Happened.At);
    }

    [Fact]
    public void Staying_in_a_state_never_gives_more_time_unless_a_new_assessment_is_booked()
    {
        var stayed = Walked.Value.Steps.Where(s => s.After.Ok && s.After.Value.State == s.Before?.State && s.Happened is not PathwayEvent.AssessmentBooked);

        Assert.DoesNotContain(stayed, s => s.After.Value.Duty!.DueAt > s.Before!.Duty!.DueAt);
    }

    [Fact]
    public void Every_open_position_can_be_closed_as_a_duplicate_or_an_error()
    {
        var closings = Walked.Value.Steps.Where(s => s is
        {
            Before: PathwayPosition.Open,
            Happened: PathwayEvent.Closed { Reason: ClosingReason.Duplicate or ClosingReason.EnteredInError, Letter: not null },
        });

        Assert.DoesNotContain(closings, s => !s.After.Ok);
    }

    [Fact]
    public void Every_row_of_the_table_has_words_and_times_that_shrink_with_urgency()
    {
        Assert.Equal(Enum.GetValues<PathwayState>().Length - 1, StateRules.All.Count);
        Assert.All(StateRules.All, rule =>
        {
            Assert.InRange(rule.Due.UrgentWorkingDays, 1, rule.Due.RoutineWorkingDays);
            Assert.InRange(rule.Due.ImmediateHours, 1, 24);
            Assert.All([rule.Words.Staff, rule.Words.Where, rule.Words.Next, rule.Words.HoldsUp], w => Assert.False(string.IsNullOrWhiteSpace(w)));
        });
        Assert.Equal(StateRules.All.Count, StateRules.All.Select(r => r.Action.Code).Distinct().Count());
    }
}
