namespace Reconstruct.Core.Clocks;

/// <summary>One line of the monthly return.</summary>
/// <param name="Part">Part of the return.</param>
/// <param name="Commissioner">ODS code; "ENGLAND" on the lines that add up all commissioners of England.</param>
/// <param name="TreatmentFunction">"C_" and the code; "C_999" on the lines that add up all treatment functions.</param>
/// <param name="Bands">105 counts, of band 1 to 105; empty in part 3, which has none.</param>
/// <param name="UnknownStart">Waits whose start is not known: only parts 1A and 1B may have any.</param>
/// <param name="Total">All of the line.</param>
public sealed record RttReturnRow(RttPart Part, string Commissioner, string TreatmentFunction, IReadOnlyList<int> Bands, int UnknownStart, int Total)
{
    /// <summary>Code of the line over all treatment functions.</summary>
    public const string AllFunctions = "C_999";

    /// <summary>Name of the lines over all commissioners of England.</summary>
    public const string England = "ENGLAND";

    /// <summary>Those within 126 days.</summary>
    public int Within18Weeks => Bands.Take(RttBand.LastWithin18Weeks).Sum();

    /// <summary>The line that adds these up; at least one, of one part.</summary>
    public static RttReturnRow Sum(IReadOnlyList<RttReturnRow> rows, string commissioner, string treatmentFunction) => new(
        rows[0].Part, commissioner, treatmentFunction,
        [.. Enumerable.Range(0, rows.Max(r => r.Bands.Count)).Select(band => rows.Sum(r => r.Bands[band]))],
        rows.Sum(r => r.UnknownStart), rows.Sum(r => r.Total));
}
