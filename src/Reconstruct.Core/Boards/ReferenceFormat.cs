namespace Reconstruct.Core.Boards;

/// <summary>A kind of reference file that can be loaded, line by line. Each line stands alone, so a file of any length can be streamed.</summary>
/// <remarks>Source: the ODS file <c>epraccur</c> (27 columns, no header), and the compact extract of it (11 columns, with a header).</remarks>
public sealed class ReferenceFormat
{
    /// <summary>Code of a file of no known kind.</summary>
    public const string UnknownCode = "reference-format-unknown";

    /// <summary>Code of a line with too few or too many columns.</summary>
    public const string ColumnsCode = "practice-columns";

    /// <summary>Code of a line whose practice code is not an ODS code.</summary>
    public const string CodeCode = "practice-code";

    /// <summary>Code of a line without a name.</summary>
    public const string NameCode = "practice-name";

    /// <summary>Code of a line with a status other than A, C, D and P.</summary>
    public const string StatusCode = "practice-status";

    /// <summary>Code of a line with a date that is none.</summary>
    public const string DateCode = "practice-date";

    /// <summary>Code of a line with a prescribing setting that is no whole number.</summary>
    public const string SettingCode = "practice-setting";

    private const string CompactHeader =
        "practice_code,name,postcode,status,open_date,close_date,region_code,icb_code_2025,sub_icb_code,icb_code_2026_04,icb_2026_basis";

    private static readonly DateOnly April2026 = new(2026, 4, 1);

    private readonly int _columns;
    private readonly Func<PracticeFields, PracticeRow> _row;

    private ReferenceFormat(string id, string title, bool hasHeader, int columns, Func<PracticeFields, PracticeRow> row) =>
        (Id, Title, HasHeader, _columns, _row) = (id, title, hasHeader, columns, row);

    /// <summary>The ODS file <c>epraccur</c>: 27 columns, no header.</summary>
    public static ReferenceFormat Epraccur { get; } = new("epraccur", "ODS GP and prescribing practices (epraccur)", hasHeader: false, columns: 27, EpraccurRow);

    /// <summary>The compact extract: 11 columns, with a header, GP practices only.</summary>
    public static ReferenceFormat CompactPractices { get; } =
        new("gp-practices-compact", "GP practices, compact", hasHeader: true, columns: 11, CompactRow);

    /// <summary>Stable id.</summary>
    public string Id { get; }

    /// <summary>Name for people.</summary>
    public string Title { get; }

    /// <summary>True when the first line names the columns.</summary>
    public bool HasHeader { get; }

    /// <summary>Tells the kind of file from its first lines (one is enough), or refuses to guess.</summary>
    public static Result<ReferenceFormat> Recognise(IReadOnlyList<string> firstLines)
    {
        var first = firstLines.FirstOrDefault(l => !string.IsNullOrWhiteSpace(l));
        if (first is not null)
        {
            if (first.TrimStart('\uFEFF').Trim() is CompactHeader) return CompactPractices;
            if (Epraccur.Read(first).Ok) return Epraccur;
        }

        return new Refusal(UnknownCode, "This is neither the ODS file epraccur (27 columns) nor the compact list of GP practices");
    }

    /// <summary>Reads one line that is not the header.</summary>
    public Result<PracticeRow> Read(string line)
    {
        var fields = CsvLine.Split(line);
        if (!fields.Ok) return fields.As<PracticeRow>();
        if (fields.Value.Count != _columns)
            return new Refusal(ColumnsCode, $"The line has {fields.Value.Count} columns; this kind of file has {_columns}");
        var read = new PracticeFields(fields.Value);
        return read.Or(_row(read));
    }

    /// <summary>Reads a file lazily: blank lines and the header are passed over, a bad line is refused and the next one read.</summary>
    public IEnumerable<ReferenceLine> ReadAll(IEnumerable<string> lines)
    {
        var number = 0;
        var header = HasHeader;
        foreach (var line in lines)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (!header) yield return new(number, Read(line));
            header = false;
        }
    }

    private static PracticeRow EpraccurRow(PracticeFields f) => new(
        f.Code(1), f.Name(2), Postcode: f.Text(10), f.Status(13), Opened: f.Date(11), Closed: f.Date(12),
        RegionCode: f.Text(3), BoardCode: f.Text(4), SubBoardCode: f.Text(15), PrescribingSetting: f.Whole(26));

    private static PracticeRow CompactRow(PracticeFields f) => new(
        f.Code(1), f.Name(2), Postcode: f.Text(3), f.Status(4), Opened: f.Date(5), Closed: f.Date(6),
        RegionCode: f.Text(7), BoardCode: f.Text(8), SubBoardCode: f.Text(9), PracticeRow.GpPracticeSetting,
        Stated: f.Text(11).Length == 0 ? null : new(April2026, f.Text(10).Length == 0 ? null : f.Text(10), f.Text(11), Standing(f.Text(11))));

    private static SourceStanding Standing(string basis) =>
        basis.StartsWith("INFERRED", StringComparison.OrdinalIgnoreCase) ? SourceStanding.Inferred : SourceStanding.Secondary;
}
