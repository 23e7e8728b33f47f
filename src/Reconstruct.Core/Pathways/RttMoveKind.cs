namespace Reconstruct.Core.Pathways;

/// <summary>What an event of a pathway does to its 18-week clock.</summary>
public enum RttMoveKind
{
    /// <summary>Records a code.</summary>
    Record,

    /// <summary>Withdraws the stop that an earlier event of the pathway recorded, so that the clock keeps its start.</summary>
    WithdrawStop,

    /// <summary>Withdraws everything that was recorded: there was never a wait here.</summary>
    WithdrawAll,
}
