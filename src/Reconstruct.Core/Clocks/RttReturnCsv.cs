using System.Globalization;
using Reconstruct.Core.Boards;

namespace Reconstruct.Core.Clocks;

/// <summary>The monthly return as comma-separated lines: one header, then each line of the return, England last.</summary>
/// <remarks>The column names are this project's own; the national upload template was not read.</remarks>
public static class RttReturnCsv
{
    /// <summary>The lines, without line ends.</summary>
    public static IEnumerable<string> Lines(RttMonthlyReturn monthly) =>
        monthly.Rows.Concat(monthly.England).Select(row => Line(monthly.Month, row)).Prepend(Header());

    /// <summary>The name of a part on the return: 1A, 1B, 2, 2A or 3.</summary>
    public static string PartName(RttPart part) => part switch
    {
        RttPart.CompletedAdmitted => "1A",
        RttPart.CompletedNotAdmitted => "1B",
        RttPart.Waiting => "2",
        RttPart.WaitingToBeAdmitted => "2A",
        RttPart.NewClocks => "3",
        _ => throw new ArgumentOutOfRangeException(nameof(part), "The part must be one of the five"),
    };

    private static string Header() => Join(
        ["month", "part", "commissioner", "treatment function", .. RttBand.All.Select(b => b.Label),
            "unknown clock start", "within 18 weeks", "total"]);

    private static string Line(DateOnly month, RttReturnRow row)
    {
        var bands = row.Part == RttPart.NewClocks ? Enumerable.Repeat("", RttBand.Count) : row.Bands.Select(Text);
        var within = row.Part == RttPart.NewClocks ? "" : Text(row.Within18Weeks);
        return Join([month.ToString("yyyy-MM", CultureInfo.InvariantCulture), PartName(row.Part), row.Commissioner, row.TreatmentFunction,
            .. bands, Text(row.UnknownStart), within, Text(row.Total)]);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Join(IEnumerable<string> fields) => string.Join(',', fields.Select(CsvLine.Write));
}
