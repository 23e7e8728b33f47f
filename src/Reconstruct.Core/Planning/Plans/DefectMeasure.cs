namespace Reconstruct.Core.Planning.Plans;

/// <summary>A measure of the defect that a condition of the ladder may ask about.</summary>
public enum DefectMeasure
{
    /// <summary>Length as recorded, in mm.</summary>
    Length,

    /// <summary>Width as recorded, in mm.</summary>
    Width,

    /// <summary>The larger of length and width, in mm.</summary>
    LongestSide,

    /// <summary>The smaller of length and width, in mm.</summary>
    ShortestSide,

    /// <summary>Area, in mm².</summary>
    Area,
}
