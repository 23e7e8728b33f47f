using Reconstruct.Core.People;
using static Reconstruct.Core.Pathways.PathwayEvent;

namespace Reconstruct.Core.Pathways;

/// <summary>The ladder: the person, then their role, then the coordinators, then governance. A rung a working day, or an hour when immediate.</summary>
/// <remarks>Source: this service's own rule. Escalation changes who has the duty; it never moves the due time, so the duty stays on the stalled list.</remarks>
public static class Escalation
{
    private const int WorkingDaysARung = 1;
    private const int ImmediateHoursARung = 1;

    /// <summary>The event that is due now; null when there is none. Applying it makes this answer null for the same instant.</summary>
    /// <param name="position">Where the pathway stands.</param>
    /// <param name="now">Now.</param>
    /// <param name="absent">The people who are away at this instant: their duties fall to their role without waiting for the due time.</param>
    public static Escalated? Due(PathwayPosition position, DateTimeOffset now, IReadOnlySet<PersonId> absent)
    {
        if (position is not PathwayPosition.Open { Duty: var duty } || NextRung(duty.Owner) is not { } rung) return null;
        if (duty.Owner.Person is { } person && absent.Contains(person)) return new(now, rung.Role, EscalationReason.OwnerAbsent);
        return now > duty.EscalatesAt ? new(now, rung.Role, EscalationReason.Overdue) : null;
    }

    /// <summary>The rung above an owner; null above governance.</summary>
    public static Owner? NextRung(Owner owner) => owner switch
    {
        { Person: not null } => owner.WholeRole,
        { Role: Role.Governance } => null,
        { Role: Role.Coordinator } => Owner.Of(Role.Governance),
        _ => Owner.Of(Role.Coordinator),
    };

    internal static DateTimeOffset NextRungAt(Duty duty, DateTimeOffset at, PathwayUrgency urgency, DueRules rules)
    {
        if (!duty.OverdueAt(at)) return duty.DueAt;
        return urgency == PathwayUrgency.Immediate ? at.AddHours(ImmediateHoursARung) : rules.WorkingDaysAfter(at, WorkingDaysARung);
    }

    internal static IEnumerable<Refusal> Faults(Duty duty, Escalated up)
    {
        if (NextRung(duty.Owner)?.Role != up.To)
            yield return new("escalation-not-next-rung", "It can only go to the next rung of the escalation ladder", "to");
        if (up.Reason == EscalationReason.Overdue && up.At <= duty.EscalatesAt)
            yield return new("escalation-too-early", "It is not yet time to escalate this", "reason");
        if (up.Reason == EscalationReason.OwnerAbsent && duty.Owner.Person is null)
            yield return new("escalation-no-person", "Only a person can be away", "reason");
    }
}
