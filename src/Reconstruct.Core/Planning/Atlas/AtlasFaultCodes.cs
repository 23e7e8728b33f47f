namespace Reconstruct.Core.Planning.Atlas;

/// <summary>Codes of mistakes in the flap catalogue, beside those of any content file.</summary>
public static class AtlasFaultCodes
{
    /// <summary>The id is not the name of the file.</summary>
    public const string IdNotFile = "id-not-file";

    /// <summary>A value is not there and not listed as unconfirmed, or is both there and listed.</summary>
    public const string UnconfirmedWrong = "unconfirmed-wrong";

    /// <summary>Events, cases and percentage cannot all be right, and no note says so.</summary>
    public const string RateDisagrees = "rate-disagrees";

    /// <summary>A rate with neither percentage, range nor count, or with more than one kind.</summary>
    public const string RateEmpty = "rate-empty";

    /// <summary>A series without a rate that is not a benchmark.</summary>
    public const string SeriesEmpty = "series-empty";

    /// <summary>A file that is neither a flap nor a series.</summary>
    public const string FileUnknown = "file-unknown";
}
