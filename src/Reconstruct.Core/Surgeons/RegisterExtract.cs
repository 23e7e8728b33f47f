using Reconstruct.Core.Boards;
using Reconstruct.Core.Identifiers;

namespace Reconstruct.Core.Surgeons;

/// <summary>Reads the lines of an extract by its mapping. Each line stands alone, so a file of any length can be streamed.</summary>
public sealed class RegisterExtract
{
    /// <summary>Code of a file whose first line lacks a column, or has one twice.</summary>
    public const string HeadingCode = "register-heading";

    /// <summary>Code of a line with more or fewer fields than the first.</summary>
    public const string ColumnsCode = "register-columns";

    /// <summary>Code of a line without a name.</summary>
    public const string NameCode = "register-name";

    /// <summary>Code of a line whose word for the right to practise is not in the mapping.</summary>
    public const string StatusCode = "register-status";

    private readonly RegisterMapping _mapping;
    private readonly Dictionary<string, int> _at;
    private readonly int _columns;

    private RegisterExtract(RegisterMapping mapping, IReadOnlyList<string> headings)
    {
        _mapping = mapping;
        _columns = headings.Count;
        _at = mapping.Columns.Named.ToDictionary(c => c, c => headings.Index().First(h => Same(h.Item, c)).Index, StringComparer.Ordinal);
    }

    /// <summary>Makes a reader from the first line of the file, or says which columns are missing.</summary>
    public static Result<RegisterExtract> Open(RegisterMapping mapping, string? firstLine)
    {
        var headings = CsvLine.Split(firstLine ?? "");
        if (!headings.Ok) return headings.As<RegisterExtract>();
        List<Refusal> refusals = [];
        foreach (var column in mapping.Columns.Named)
        {
            var found = headings.Value.Count(h => Same(h, column));
            if (found == 0) refusals.Add(new(HeadingCode, $"The first line has no column '{column}'"));
            if (found > 1) refusals.Add(new(HeadingCode, $"The first line has the column '{column}' {found} times"));
        }
        return refusals.Count > 0 ? refusals : new RegisterExtract(mapping, headings.Value);
    }

    /// <summary>Reads the lines after the first; blank ones are passed over.</summary>
    /// <param name="lines">The lines after the first.</param>
    public IEnumerable<RegisterLine> ReadAll(IEnumerable<string> lines) =>
        lines.Index().Where(l => !string.IsNullOrWhiteSpace(l.Item)).Select(l => Read(l.Index + 2, l.Item));

    private RegisterLine Read(int number, string line)
    {
        var fields = CsvLine.Split(line);
        if (!fields.Ok) return new(number, null, fields.As<RegisterRow>());
        if (fields.Value.Count != _columns) return new(number, null, new Refusal(ColumnsCode, $"The line has {fields.Value.Count} columns; the first line has {_columns}"));
        var doctor = GmcNumber.Parse(Text(fields.Value, _mapping.Columns.GmcNumber));
        List<Refusal> refusals = [.. doctor.Refusals];
        var (given, family) = (Text(fields.Value, _mapping.Columns.GivenNames)!, Text(fields.Value, _mapping.Columns.FamilyName)!);
        if (given.Length == 0 || family.Length == 0) refusals.Add(new(NameCode, "The line has no whole name", "name"));
        var status = Status(fields.Value, refusals);
        return new(number, doctor.Ok ? doctor.Value : null, refusals.Count > 0
            ? refusals
            : new RegisterRow(doctor.Value, given, family, status, Text(fields.Value, _mapping.Columns.Specialties), Conditions(fields.Value)));
    }

    private RegisterStatus? Status(IReadOnlyList<string> fields, List<Refusal> refusals)
    {
        if (Text(fields, _mapping.Columns.Status) is not { } word) return null;
        if (_mapping.Statuses.TryGetValue(word, out var status)) return status;
        refusals.Add(new(StatusCode, $"The mapping does not say what '{Short(word)}' means", _mapping.Columns.Status));
        return null;
    }

    private string? Conditions(IReadOnlyList<string> fields) =>
        Text(fields, _mapping.Columns.Conditions) is { Length: > 0 } text && !_mapping.NoConditions.Contains(text, StringComparer.OrdinalIgnoreCase) ? text : null;

    private string? Text(IReadOnlyList<string> fields, string? column) => column is null ? null : fields[_at[column]].Trim();

    private static bool Same(string heading, string column) => string.Equals(heading.Trim(), column.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string Short(string word) => word.Length > 40 ? word[..40] + "…" : word;
}
