namespace Reconstruct.Core.Clocks;

/// <summary>What an RTT code does.</summary>
public enum RttKind
{
    /// <summary>Starts a clock.</summary>
    Start,

    /// <summary>Leaves a running clock running.</summary>
    RunOn,

    /// <summary>Stops a running clock; the wait is counted.</summary>
    Stop,

    /// <summary>Ends a running clock as if it had never been, if the conditions hold.</summary>
    Nullify,

    /// <summary>Belongs to care outside any clock.</summary>
    NoClock,
}
