namespace Reconstruct.Core.Clocks;

/// <summary>What to do with a time between 01:00 and 02:00 on the night in October when that hour comes twice.</summary>
public enum RepeatedHour
{
    /// <summary>Ask which one is meant.</summary>
    Ask,

    /// <summary>The first: summer time.</summary>
    First,

    /// <summary>The second: GMT.</summary>
    Second,
}
