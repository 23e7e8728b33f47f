namespace Reconstruct.Core.Planning.Plans;

/// <summary>How a measure of the defect stands to a limit. A source that says "less than" is not read as "up to".</summary>
public enum MeasureBound
{
    /// <summary>Larger than the limit.</summary>
    Over,

    /// <summary>The limit or larger.</summary>
    AtLeast,

    /// <summary>The limit or smaller.</summary>
    AtMost,

    /// <summary>Smaller than the limit.</summary>
    Under,
}
