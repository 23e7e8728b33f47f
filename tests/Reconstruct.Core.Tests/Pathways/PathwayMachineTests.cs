using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Referrals;
using static Reconstruct.Core.Tests.Pathways.Samples;

namespace Reconstruct.Core.Tests.Pathways;

public sealed class PathwayMachineTests
{
    private static Func<DateTimeOffset, PathwayEvent> Confirmed => at => new PathwayEvent.IdentityConfirmed(at);
    private static Func<DateTimeOffset, PathwayEvent> Sent => at => new PathwayEvent.Redirected(at, "Dermatology", "Medical treatment first");
    private static Func<DateTimeOffset, PathwayEvent> Rejected => at => new PathwayEvent.Rejected(at, RejectionReason.OutsideService, "Not treated here");
    private static Func<DateTimeOffset, PathwayEvent> Accepted => at => new PathwayEvent.TriageAccepted(at, SubSpecialty.Hand, Priority.P3, Surgeon);
    private static Func<DateTimeOffset, PathwayEvent> Booked => at => new PathwayEvent.AssessmentBooked(at, at.AddDays(10));

    [Fact]
    public void A_referral_arrives_with_the_coordinators_by_the_next_working_day()
    {
        var position = Through(PathwayUrgency.Routine);

        Assert.Equal(PathwayState.Received, position.State);
        Assert.Equal(Owner.Of(Role.Coordinator), position.Duty!.Owner);
        Assert.Equal("confirm-identity", position.Duty.Action.Code);
        Assert.Equal(new DateTimeOffset(2026, 3, 30, 22, 59, 59, TimeSpan.Zero), position.Duty.DueAt.AddTicks(1).AddSeconds(-1));
    }

    [Fact]
    public void A_red_flag_goes_to_the_consultants_at_once_though_nobody_has_confirmed_who_it_is()
    {
        var position = Through(PathwayUrgency.Immediate);

        Assert.Equal(PathwayState.Triage, position.State);
        Assert.Equal(Owner.Of(Role.Surgeon), position.Duty!.Owner);
        Assert.Equal(Start.AddHours(1), position.Duty.DueAt);
        Assert.False(position.Facts.IdentityConfirmed);
    }

    [Fact]
    public void A_doubt_at_triage_takes_the_referral_back_to_the_identity_check()
    {
        var position = Through(PathwayUrgency.Routine, Confirmed, at => new PathwayEvent.IdentityQuestioned(at, "Two people fit"));

        Assert.Equal(PathwayState.IdentityCheck, position.State);
        Assert.Equal(Owner.Of(Role.Coordinator), position.Duty!.Owner);
    }

    [Fact]
    public void A_referral_sent_on_is_ours_until_the_other_service_says_that_it_has_it()
    {
        var sent = Through(PathwayUrgency.Routine, Confirmed, Sent);
        var acknowledged = Through(PathwayUrgency.Routine, Confirmed, Sent, at => new PathwayEvent.RedirectAcknowledged(at, "Their booking desk"));

        Assert.Equal(Owner.Of(Role.Coordinator), sent.Duty!.Owner);
        Assert.Equal("confirm-redirect", sent.Duty.Action.Code);
        Assert.Equal("write-redirect-letter", acknowledged.Duty!.Action.Code);
    }

    [Fact]
    public void A_bounced_redirect_comes_back_to_triage_and_keeps_its_clock()
    {
        var position = Through(PathwayUrgency.Routine, Confirmed, Sent, at => new PathwayEvent.RedirectBounced(at, "Not ours"));

        Assert.Equal(PathwayState.Triage, position.State);
        Assert.Equal(ClockStart, position.Facts.ClockStartOn);
    }

    [Fact]
    public void A_returned_rejection_comes_back_to_triage_and_keeps_its_clock()
    {
        var position = Through(PathwayUrgency.Routine, Confirmed, Rejected,
            at => new PathwayEvent.RejectionLetterSent(at, Letter), at => new PathwayEvent.RejectionReturned(at, "There is more"));

        Assert.Equal(PathwayState.Triage, position.State);
        Assert.Equal(ClockStart, position.Facts.ClockStartOn);
    }

    [Fact]
    public void The_named_surgeon_owns_the_assessment_in_person()
    {
        var position = Through(PathwayUrgency.Routine, Confirmed, Accepted, Booked);

        Assert.Equal(Owner.Of(Role.Surgeon, Surgeon), position.Duty!.Owner);
    }

    [Fact]
    public void An_assessment_is_due_on_the_working_day_after_it_is_held()
    {
        var position = Through(PathwayUrgency.Routine, Confirmed, Accepted, Booked);

        Assert.Equal(TestCalendar.WorkingDaysAfter(Start.AddHours(3).AddDays(10), 1), position.Duty!.DueAt);
    }

    [Fact]
    public void An_assessment_that_was_not_held_goes_back_to_be_booked()
    {
        var position = Through(PathwayUrgency.Routine, Confirmed, Accepted, Booked, at => new PathwayEvent.AssessmentNotHeld(at, "Clinic cancelled"));

        Assert.Equal("book-assessment", position.Duty!.Action.Code);
    }

    [Fact]
    public void Closing_without_a_reason_and_a_letter_is_refused_with_both_named()
    {
        var planning = Through(PathwayUrgency.Routine, Confirmed, Accepted, at => new PathwayEvent.AssessmentDone(at));

        var answer = Apply(planning, new PathwayEvent.Closed(Start.AddDays(1), Reason: null, Letter: null));

        Assert.Equal(["closing-reason-missing", "letter-missing"], answer.Refusals.Select(r => r.Code));
    }

    [Fact]
    public void A_letter_without_an_id_is_no_letter()
    {
        var triage = Through(PathwayUrgency.Routine, Confirmed);

        var answer = Apply(triage, new PathwayEvent.Closed(Start.AddDays(1), ClosingReason.Duplicate, new DocumentId(Guid.Empty)));

        Assert.Equal("letter-missing", Assert.Single(answer.Refusals).Code);
    }

    [Fact]
    public void A_withdrawn_pathway_closes_only_as_withdrawn()
    {
        var ending = Through(PathwayUrgency.Routine, Confirmed, at => new PathwayEvent.Withdrawn(at, "Did not say"));

        var asDied = Apply(ending, new PathwayEvent.Closed(Start.AddDays(1), ClosingReason.Died, Letter));
        var asWithdrawn = Apply(ending, new PathwayEvent.Closed(Start.AddDays(1), ClosingReason.WithdrawnByPatient, Letter));

        Assert.Equal("closing-reason-not-here", Assert.Single(asDied.Refusals).Code);
        Assert.Equal(PathwayState.Closed, asWithdrawn.Value.State);
    }

    [Fact]
    public void A_closing_by_mistake_is_reopened_with_its_clock()
    {
        var closed = Through(PathwayUrgency.Routine, Confirmed, at => new PathwayEvent.Closed(at, ClosingReason.Duplicate, Letter));

        var reopened = Apply(closed, new PathwayEvent.Reopened(Start.AddDays(9), "It was not a duplicate"));

        Assert.Equal(PathwayState.Triage, reopened.Value.State);
        Assert.Equal(ClockStart, reopened.Value.Facts.ClockStartOn);
        Assert.NotNull(reopened.Value.Duty);
    }

    [Fact]
    public void Asking_the_same_question_again_does_not_move_the_due_time()
    {
        var asked = Through(PathwayUrgency.Routine, Confirmed, at => new PathwayEvent.ReferrerAsked(at, "Which hand?"));

        var again = Apply(asked, new PathwayEvent.ReferrerAsked(Start.AddDays(3), "Which hand?"));

        Assert.Equal(asked.Duty, again.Value.Duty);
    }

    [Fact]
    public void An_update_that_raises_the_urgency_brings_the_due_time_forward()
    {
        var triage = Through(PathwayUrgency.Routine, Confirmed);
        var at = Start.AddHours(2);

        var raised = Apply(triage, new PathwayEvent.ReferralUpdated(at, PathwayUrgency.Immediate));

        Assert.Equal(at.AddHours(1), raised.Value.Duty!.DueAt);
    }

    [Fact]
    public void An_update_never_lowers_the_urgency()
    {
        var triage = Through(PathwayUrgency.Immediate, Confirmed);

        var updated = Apply(triage, new PathwayEvent.ReferralUpdated(Start.AddHours(2), PathwayUrgency.Routine));

        Assert.Equal(triage, updated.Value);
    }

    [Fact]
    public void An_event_dated_after_now_is_refused()
    {
        var triage = Through(PathwayUrgency.Routine, Confirmed);

        var answer = PathwayMachine.Apply(triage, new PathwayEvent.Died(Start.AddDays(2)), now: Start.AddDays(1), TestCalendar.Rules);

        Assert.Equal("event-in-future", Assert.Single(answer.Refusals).Code);
    }

    [Fact]
    public void Every_fault_is_named_at_once()
    {
        var triage = Through(PathwayUrgency.Routine, Confirmed);

        var answer = PathwayMachine.Apply(triage, new PathwayEvent.RejectionLetterSent(Start.AddDays(2), null), now: Start.AddDays(1), TestCalendar.Rules);

        Assert.Equal(["event-in-future", "event-not-allowed", "letter-missing"], answer.Refusals.Select(r => r.Code));
    }

    [Fact]
    public void Nobody_outside_the_service_can_be_made_the_owner()
    {
        var triage = Through(PathwayUrgency.Routine, Confirmed);

        var answer = Apply(triage, new PathwayEvent.Reassigned(Start.AddDays(1), Role.Referrer, null));

        Assert.Equal("owner-outside-service", Assert.Single(answer.Refusals).Code);
    }

    [Fact]
    public void An_open_position_cannot_be_made_with_the_state_closed()
    {
        var open = (PathwayPosition.Open)Through(PathwayUrgency.Routine);

        Assert.Throws<ArgumentOutOfRangeException>(() => new PathwayPosition.Open(PathwayState.Closed, open.Duty, open.Facts));
    }

    [Fact]
    public void A_replay_names_the_event_that_is_not_allowed()
    {
        PathwayEvent[] events = [new PathwayEvent.ReferralReceived(Start, ClockStart, PathwayUrgency.Routine), new PathwayEvent.AssessmentDone(Start)];

        var answer = PathwayMachine.Replay(events, TestCalendar.Rules);

        var refusal = Assert.Single(answer.Refusals);
        Assert.Equal(("event-not-allowed", "event 2"), (refusal.Code, refusal.Field));
    }
}
