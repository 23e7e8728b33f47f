namespace Reconstruct.Core.Clinic;

/// <summary>Where a time point lies. Which ones a service asks at is its own plan: none is laid down here.</summary>
public enum TimePointKind
{
    /// <summary>Before the operation.</summary>
    Before,

    /// <summary>So long after the operation, in the words of whoever asks.</summary>
    After,

    /// <summary>Any other, in the words of whoever asks.</summary>
    Other,
}
