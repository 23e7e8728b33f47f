namespace Reconstruct.Core.Pathways;

/// <summary>Moves pathways. What it gives back is always open with one owner, one next action and one due time, or closed with a reason and a letter.</summary>
public static class PathwayMachine
{
    /// <summary>The position after an event, or every reason why the event is not allowed.</summary>
    /// <param name="position">Where the pathway stands; null before its first event.</param>
    /// <param name="happened">What happened. Due times count from its <see cref="PathwayEvent.At"/>, so that a replay gives the same.</param>
    /// <param name="now">Now: an event after it is refused.</param>
    /// <param name="rules">The calendar.</param>
    public static Result<PathwayPosition> Apply(PathwayPosition? position, PathwayEvent happened, DateTimeOffset now, DueRules rules)
    {
        var refusals = EventFaults.Of(position, happened, now);
        if (refusals.Count > 0) return refusals;

        var facts = FactsAfter(position?.Facts, happened);
        if (position is null) return Enter(PathwayState.Received, facts, happened, rules);

        var to = Gate(StateRules.Move(position.State, happened.Kind)!.Value, facts);
        if (to == PathwayState.Closed) return Close(happened, facts);
        return position is PathwayPosition.Open open && to == open.State && happened is not PathwayEvent.AssessmentBooked
            ? Stay(open, facts, happened, rules)
            : Enter(to, facts, happened, rules);
    }

    /// <summary>The position after every event in turn, or the refusals of the first that is not allowed, with its number as the field.</summary>
    /// <param name="events">From the first, in order; at least one.</param>
    /// <param name="rules">The calendar.</param>
    public static Result<PathwayPosition> Replay(IEnumerable<PathwayEvent> events, DueRules rules)
    {
        PathwayPosition? position = null;
        var number = 0;
        foreach (var happened in events)
        {
            number++;
            var next = Apply(position, happened, happened.At, rules);
            if (!next.Ok) return next.Refusals.Select(r => r with { Field = $"event {number}" }).ToList();
            position = next.Value;
        }
        return position is null ? new Refusal("pathway-not-started", "A pathway begins with a referral") : position;
    }

    private static PathwayPosition Enter(PathwayState wanted, PathwayFacts facts, PathwayEvent happened, DueRules rules)
    {
        var rule = StateRules.Of(Gate(wanted, facts));
        var kept = rule.State == PathwayState.Ending ? facts : facts with { Ending = null };
        var from = happened is PathwayEvent.AssessmentBooked booked ? booked.HeldAt : happened.At;
        var due = rules.Due(from, rule.Due, kept.Urgency);
        return new PathwayPosition.Open(rule.State, new(rule.OwnerFor(kept), rule.Action, due, EscalatesAt: due), kept);
    }

    /// <summary>Nobody is triaged before it is known who they are, unless a red flag makes waiting the greater harm.</summary>
    private static PathwayState Gate(PathwayState to, PathwayFacts facts) => (to, facts) switch
    {
        (PathwayState.Received or PathwayState.IdentityCheck, { Urgency: PathwayUrgency.Immediate }) => PathwayState.Triage,
        (PathwayState.Triage, { IdentityConfirmed: false, Urgency: not PathwayUrgency.Immediate }) => PathwayState.IdentityCheck,
        _ => to,
    };

    /// <summary>The same state: the due time stays, except that a raised urgency may bring it forward.</summary>
    private static PathwayPosition Stay(PathwayPosition.Open open, PathwayFacts facts, PathwayEvent happened, DueRules rules)
    {
        var duty = happened switch
        {
            PathwayEvent.Reassigned to => open.Duty with
            {
                Owner = Owner.Make(to.Role, to.Person).Value,
                EscalatesAt = Escalation.NextRungAt(open.Duty, happened.At, facts.Urgency, rules),
            },
            PathwayEvent.SurgeonChanged when open.Duty.Owner.Person is { } had && had == open.Facts.NamedSurgeon => open.Duty with
            {
                Owner = StateRules.Of(open.State).OwnerFor(facts),
                EscalatesAt = Escalation.NextRungAt(open.Duty, happened.At, facts.Urgency, rules),
            },
            PathwayEvent.Escalated => open.Duty with
            {
                Owner = Escalation.NextRung(open.Duty.Owner)!,
                EscalatesAt = Escalation.NextRungAt(open.Duty, happened.At, facts.Urgency, rules),
            },
            _ when facts.Urgency > open.Facts.Urgency => Sooner(open, facts, happened, rules),
            _ => open.Duty,
        };
        return open with { Duty = duty, Facts = facts };
    }

    private static Duty Sooner(PathwayPosition.Open open, PathwayFacts facts, PathwayEvent happened, DueRules rules)
    {
        var due = rules.Due(happened.At, StateRules.Of(open.State).Due, facts.Urgency);
        return due >= open.Duty.DueAt ? open.Duty : open.Duty with { DueAt = due, EscalatesAt = due };
    }

    private static PathwayPosition Close(PathwayEvent happened, PathwayFacts facts) => happened switch
    {
        PathwayEvent.Closed closed => new PathwayPosition.Closed(closed.Reason!.Value, closed.Letter!.Value, closed.At, facts with { Ending = null }),
        PathwayEvent.AdviceClosed advice => new PathwayPosition.Closed(ClosingReason.AdviceGiven, advice.Letter!.Value, advice.At, facts),
        _ => throw new InvalidOperationException($"{happened.Kind} must not lead to Closed: it has no letter"),
    };

    private static PathwayFacts FactsAfter(PathwayFacts? before, PathwayEvent happened) => (before, happened) switch
    {
        (null, PathwayEvent.ReferralReceived first) => new(first.ClockStartOn, first.Urgency),
        (null, _) => throw new InvalidOperationException("A pathway begins with a referral"),
        (_, PathwayEvent.IdentityConfirmed) => before with { IdentityConfirmed = true },
        (_, PathwayEvent.IdentityQuestioned) => before with { IdentityConfirmed = false },
        (_, PathwayEvent.TriageAccepted yes) => before with { NamedSurgeon = yes.NamedSurgeon, Urgency = Urgencies.Of(yes.Priority!.Value) },
        (_, PathwayEvent.SurgeonChanged other) => before with { NamedSurgeon = other.Surgeon },
        (_, PathwayEvent.ReferralUpdated update) when update.Urgency > before.Urgency => before with { Urgency = update.Urgency },
        (_, PathwayEvent.ReferralCancelled) => before with { Ending = ClosingReason.CancelledBySender },
        (_, PathwayEvent.Withdrawn) => before with { Ending = ClosingReason.WithdrawnByPatient },
        (_, PathwayEvent.Died) => before with { Ending = ClosingReason.Died },
        _ => before,
    };
}
