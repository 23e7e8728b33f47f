using System.Globalization;
using Reconstruct.Core.Identifiers;

namespace Reconstruct.Core.Boards;

/// <summary>Reads the columns that both practice files share, and gathers what is wrong with them.</summary>
internal sealed class PracticeFields(IReadOnlyList<string> fields)
{
    private readonly List<Refusal> _refusals = [];

    /// <summary>Everything refused so far.</summary>
    public List<Refusal> Refusals => _refusals;

    /// <summary>The column's text without spaces at its ends; columns count from 1, as the ODS counts them.</summary>
    public string Text(int column) => fields[column - 1].Trim();

    /// <summary>An ODS code that must be there.</summary>
    public string Code(int column)
    {
        var code = OdsCode.Parse(Text(column));
        if (!code.Ok) _refusals.Add(new(ReferenceFormat.CodeCode, "The practice code is not an ODS code", $"column {column}"));
        return code.Ok ? code.Value.Value : "";
    }

    /// <summary>A name that must be there.</summary>
    public string Name(int column)
    {
        if (Text(column).Length == 0) _refusals.Add(new(ReferenceFormat.NameCode, "The practice has no name", $"column {column}"));
        return Text(column);
    }

    /// <summary>A date as yyyyMMdd; empty is null.</summary>
    public DateOnly? Date(int column)
    {
        if (Text(column).Length == 0) return null;
        if (DateOnly.TryParseExact(Text(column), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        _refusals.Add(new(ReferenceFormat.DateCode, "A date must be written as year, month and day, like 20260401", $"column {column}"));
        return null;
    }

    /// <summary>One of A, C, D, P.</summary>
    public PracticeStatus Status(int column)
    {
        switch (Text(column))
        {
            case "A": return PracticeStatus.Active;
            case "C": return PracticeStatus.Closed;
            case "D": return PracticeStatus.Dormant;
            case "P": return PracticeStatus.Proposed;
            default:
                _refusals.Add(new(ReferenceFormat.StatusCode, "The status must be A, C, D or P", $"column {column}"));
                return PracticeStatus.Dormant;
        }
    }

    /// <summary>A whole number; empty is null.</summary>
    public int? Whole(int column)
    {
        if (Text(column).Length == 0) return null;
        if (int.TryParse(Text(column), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        _refusals.Add(new(ReferenceFormat.SettingCode, "The prescribing setting must be a whole number", $"column {column}"));
        return null;
    }

    /// <summary>The row, unless anything was refused.</summary>
    public Result<PracticeRow> Or(PracticeRow row) => _refusals.Count > 0 ? _refusals : row;
}
