namespace Reconstruct.Core.Clocks;

/// <summary>How a wait stands against a target.</summary>
public enum WaitingVerdict
{
    /// <summary>It ended on or before the due date.</summary>
    Met,

    /// <summary>It ended after the due date, or the due date has passed and it has not ended.</summary>
    Breached,

    /// <summary>It has not ended, and the due date has not passed.</summary>
    Running,

    /// <summary>A date that is needed is not known.</summary>
    NotKnown,

    /// <summary>The target is not for this kind of case.</summary>
    DoesNotApply,
}
