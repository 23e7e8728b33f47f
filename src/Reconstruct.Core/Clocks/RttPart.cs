namespace Reconstruct.Core.Clocks;

/// <summary>A part of the monthly return.</summary>
public enum RttPart
{
    /// <summary>1A: completed in the month, admitted.</summary>
    CompletedAdmitted,

    /// <summary>1B: completed in the month, not admitted.</summary>
    CompletedNotAdmitted,

    /// <summary>2: still waiting at the end of the month.</summary>
    Waiting,

    /// <summary>2A: of those, with a decision to admit. Never added to part 2.</summary>
    WaitingToBeAdmitted,

    /// <summary>3: new clocks started in the month.</summary>
    NewClocks,
}
