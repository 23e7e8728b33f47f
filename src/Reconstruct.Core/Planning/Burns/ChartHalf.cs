namespace Reconstruct.Core.Planning.Burns;

/// <summary>Which half of a region a row of a burn chart is about.</summary>
public enum ChartHalf
{
    /// <summary>The front half.</summary>
    Front,

    /// <summary>The back half.</summary>
    Back,

    /// <summary>The whole region, for one that the chart does not halve: the genitalia.</summary>
    Once,
}
