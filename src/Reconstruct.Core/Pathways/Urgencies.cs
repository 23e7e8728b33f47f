using Reconstruct.Core.Referrals;

namespace Reconstruct.Core.Pathways;

/// <summary>From the waiting-list priority to how soon the service's own steps are due.</summary>
public static class Urgencies
{
    /// <summary>P1a and P1b: hours. P2: fewer working days. P3 and P4: working days.</summary>
    /// <remarks>Source: this service's own choice, so that a step ends well inside the time that the priority allows.</remarks>
    public static PathwayUrgency Of(Priority priority) => priority switch
    {
        Priority.P1a or Priority.P1b => PathwayUrgency.Immediate,
        Priority.P2 => PathwayUrgency.Urgent,
        _ => PathwayUrgency.Routine,
    };
}
