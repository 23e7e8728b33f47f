namespace Reconstruct.Core.Evidence;

/// <summary>Codes of mistakes in files of evidence, beside those of any content file.</summary>
public static class EvidenceFaultCodes
{
    /// <summary>A comparison is to be used though its point is not in the middle of its own interval.</summary>
    public const string PointNotInTheMiddle = "point-not-in-the-middle";

    /// <summary>A number is not written as digits with an optional point.</summary>
    public const string NumberUnreadable = "number-unreadable";

    /// <summary>A disputed number has fewer than two readings.</summary>
    public const string NotDisputed = "not-disputed";
}
