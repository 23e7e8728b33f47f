namespace Reconstruct.Core.Pathways;

/// <summary>Why a duty climbed a rung.</summary>
public enum EscalationReason
{
    /// <summary>Its time ran out.</summary>
    Overdue,

    /// <summary>The person who has it is away.</summary>
    OwnerAbsent,
}
