namespace Reconstruct.Core.Pathways;

/// <summary>What every open pathway has: one owner, one next action, one due time.</summary>
/// <param name="Owner">Who has it.</param>
/// <param name="Action">What they are to do.</param>
/// <param name="DueAt">The instant by which, and including which, it is in time. Escalation and reassignment never move it.</param>
/// <param name="EscalatesAt">After this instant it climbs one rung; the due time at first, later the end of each rung's own time.</param>
public sealed record Duty(Owner Owner, NextAction Action, DateTimeOffset DueAt, DateTimeOffset EscalatesAt)
{
    /// <summary>True when <paramref name="now"/> is after the due time.</summary>
    public bool OverdueAt(DateTimeOffset now) => now > DueAt;
}
