namespace Reconstruct.Core.Risk;

/// <summary>How big an operation is, as lists of procedures grade it.</summary>
public enum SurgicalSeverity
{
    /// <summary>Minor.</summary>
    Minor,

    /// <summary>Intermediate.</summary>
    Intermediate,

    /// <summary>Major.</summary>
    Major,

    /// <summary>Major plus, "Xmajor".</summary>
    MajorPlus,

    /// <summary>Complex major.</summary>
    Complex,
}
