using Reconstruct.Core.Urgency;

namespace Reconstruct.Core.Calculators;

/// <summary>By when an operation of a given priority is due. Source: see <see cref="SurgicalPriority"/>.</summary>
public static class SurgicalPriorityCalculator
{
    private static readonly ChoiceInput Priority = new("priority", "Priority", [.. SurgicalPriority.All.Select(p => (p.Code, $"{p.Code}: {p.Words}"))]);
    private static readonly InstantInput DecidedAt = new("decidedAt", "When was it decided?") { Hint = "London time, like 2026-11-22T08:00" };

    private static readonly ResultSpec DueAt = new("dueAt", "Due at (P1a and P1b)", "date-time");
    private static readonly ResultSpec DueOn = new("dueOn", "Due on, at the latest", "date");

    private static readonly Source Counting = new("That the time counts from the decision is this service's reading", Standing: SourceStanding.Inferred);

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "surgical-priority",
        Version = "1",
        Title = "Surgical priority: due date",
        Purpose = "To turn a priority of the surgical waiting list into a date.",
        MustNotBeUsedFor = "Choosing the priority of a patient.",
        Inputs = [Priority, DecidedAt],
        Results = [DueAt, DueOn],
        Sources = [SurgicalPriority.Source, Counting],
        Examples =
        [
            new("Within 72 hours", """{ "priority": "P1b", "decidedAt": "2026-10-24T22:00" }""", """{ "dueAt": "2026-10-27T21:00:00+00:00", "dueOn": "2026-10-27" }"""),
            new("Up to 4 weeks", """{ "priority": "P2", "decidedAt": "2026-11-30T22:00" }""", """{ "dueAt": null, "dueOn": "2026-12-28" }"""),
            new("Over 3 months has no limit of its own", """{ "priority": "P4", "decidedAt": "2026-11-30T22:00" }""", """{ "dueAt": null, "dueOn": null }"""),
        ],
        Rule = (given, _) => Say(SurgicalPriority.All.Single(p => string.Equals(p.Code, given[Priority], StringComparison.Ordinal)), given[DecidedAt]),
    };

    private static Result<CalculatorOutcome> Say(SurgicalPriority priority, DateTimeOffset decidedAt) => new CalculatorOutcome(
        [DueAt.Is(priority.DueAt(decidedAt)), DueOn.Is(priority.DueOn(decidedAt))],
        [
            new("surgical-priority-limit", $"{priority.Code}: {priority.Words}.", SurgicalPriority.Source),
            new("surgical-priority-from-decision", "The time counts from the decision.", Counting),
        ]);
}
