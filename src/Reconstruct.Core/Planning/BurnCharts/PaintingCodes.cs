namespace Reconstruct.Core.Planning.BurnCharts;

/// <summary>Codes of mistakes in a painted burn chart, beside those of any file.</summary>
public static class PaintingCodes
{
    /// <summary>Another version of the form of writing.</summary>
    public const string VersionUnknown = "painting-version-unknown";

    /// <summary>Painted on other cells than these.</summary>
    public const string OtherCells = "painting-other-cells";

    /// <summary>A half that the chart does not have.</summary>
    public const string PartUnknown = "painting-part-unknown";

    /// <summary>A half twice, or painted and entered in numbers.</summary>
    public const string PartTwice = "painting-part-twice";

    /// <summary>A depth of one half twice.</summary>
    public const string DepthTwice = "painting-depth-twice";

    /// <summary>Cells that the half does not have.</summary>
    public const string CellsOutside = "painting-cells-outside";

    /// <summary>Runs that overlap or are not in order.</summary>
    public const string CellsTwice = "painting-cells-twice";

    /// <summary>A percentage that is not above 0 to 100.</summary>
    public const string PercentWrong = "painting-percent-wrong";

    /// <summary>More than the whole of a half.</summary>
    public const string OverWhole = "painting-over-whole";

    internal const double Rounding = 1e-9;
}
