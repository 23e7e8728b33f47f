namespace Reconstruct.Core.Pathways;

/// <summary>The calendar that due times need. The service passes its own in, made from London time and bank holidays.</summary>
/// <param name="WorkingDaysAfter">From an instant and a number of working days (1 or more) to the last instant of that working day in London:
/// after the first instant, and monotone in both arguments.</param>
public sealed record DueRules(Func<DateTimeOffset, int, DateTimeOffset> WorkingDaysAfter)
{
    /// <summary>When a step that begins at <paramref name="from"/> is due. Hours are elapsed hours: clock change does not shorten them.</summary>
    public DateTimeOffset Due(DateTimeOffset from, DueIn due, PathwayUrgency urgency) => urgency switch
    {
        PathwayUrgency.Immediate => from.AddHours(due.ImmediateHours),
        PathwayUrgency.Urgent => WorkingDaysAfter(from, due.UrgentWorkingDays),
        _ => WorkingDaysAfter(from, due.RoutineWorkingDays),
    };
}
