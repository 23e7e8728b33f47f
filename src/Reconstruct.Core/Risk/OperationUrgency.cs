namespace Reconstruct.Core.Risk;

/// <summary>How urgent an operation is, by the classes of NCEPOD.</summary>
public enum OperationUrgency
{
    /// <summary>Planned.</summary>
    Elective,

    /// <summary>Within days.</summary>
    Expedited,

    /// <summary>Within hours.</summary>
    Urgent,

    /// <summary>Within minutes, to save life, limb or organ.</summary>
    Immediate,
}
