namespace Reconstruct.Core.Planning.Body;

/// <summary>Codes of mistakes in a file of an outline, beside those of any content file.</summary>
public static class BodyFaultCodes
{
    /// <summary>The id is not the name of the file, or none of the outlines that the program draws on.</summary>
    public const string IdNotFile = "id-not-file";

    /// <summary>A point that is not two numbers, or lies outside the drawing.</summary>
    public const string PointWrong = "point-wrong";

    /// <summary>A line of fewer than 2 points, or a region of fewer than 3.</summary>
    public const string TooFewPoints = "too-few-points";

    /// <summary>A region that crosses itself, or has a corner twice.</summary>
    public const string NotSimple = "region-not-simple";

    /// <summary>A name of a region, or a half of the chart, twice.</summary>
    public const string RegionTwice = "region-twice";

    /// <summary>A half that the chart does not have, or a half or region alone.</summary>
    public const string PartUnknown = "chart-part-unknown";
}
