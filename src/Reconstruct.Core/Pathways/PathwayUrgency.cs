namespace Reconstruct.Core.Pathways;

/// <summary>How soon each step is due. It only ever rises by itself; a lower one is a person's decision at triage.</summary>
public enum PathwayUrgency
{
    /// <summary>Working days.</summary>
    Routine,

    /// <summary>Fewer working days: suspected cancer and the like.</summary>
    Urgent,

    /// <summary>Hours, by day and by night: a red flag. Goes to triage at once, and no identity check holds it up.</summary>
    Immediate,
}
