using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Reconstruct.Service.Data.Transfer;

/// <summary>One table that goes into an archive: made from the model, so that a new row type needs no code here.</summary>
public sealed class TransferTable
{
    private readonly HashSet<string> _names;

    private TransferTable(ITable table)
    {
        Table = table;
        Columns = [.. table.Columns.OrderBy(c => c.Name, StringComparer.Ordinal).Select(c => new TransferColumn(c))];
        _names = [.. Columns.Select(c => c.Name)];
    }

    /// <summary>Tables that stay behind, each with the reason.</summary>
    public static readonly IReadOnlyDictionary<string, string> LeftOut = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["data_protection_keys"] = "Secrets that sign cookies: whoever has them can sign in as anybody. A service makes its own; people sign in again.",
        ["token_key"] = "Secrets that sign the tokens of systems, sealed with the keys above. A service makes its own; systems ask for a new token.",
    };

    public ITable Table { get; }

    public string Name => Table.Name;

    public IReadOnlyList<TransferColumn> Columns { get; }

    /// <summary>Every table of the model but those left out, each after those that it points to.</summary>
    public static IReadOnlyList<TransferTable> All(ServiceDb db)
    {
        var left = db.Model.GetRelationalModel().Tables.Where(t => !LeftOut.ContainsKey(t.Name)).OrderBy(t => t.Name, StringComparer.Ordinal).ToList();
        var ordered = new List<ITable>();
        while (left.Count > 0)
        {
            var next = left.Find(t => t.ForeignKeyConstraints.All(key => key.PrincipalTable == t || ordered.Contains(key.PrincipalTable)))
                ?? throw new InvalidOperationException("Tables point to each other in a ring");
            ordered.Add(next);
            left.Remove(next);
        }
        return [.. ordered.Select(t => new TransferTable(t))];
    }

    /// <summary>All rows in the order of the primary key, which is the same on every engine.</summary>
    public string SelectSql(bool postgres)
    {
        var keys = Table.PrimaryKey!.Columns.Select(c => Quoted(c.Name) + (postgres && Columns.First(x => x.Column == c).IsText ? " collate \"C\"" : ""));
        return $"select {ColumnList} from {Quoted(Name)} order by {string.Join(", ", keys)}";
    }

    public string ColumnList => string.Join(", ", Columns.Select(c => Quoted(c.Name)));

    /// <summary>One row of an archive, ready to be stored.</summary>
    public object?[] Parse(ReadOnlySpan<byte> line)
    {
        Utf8JsonReader reader = new(line);
        using var json = JsonDocument.ParseValue(ref reader);
        var row = new object?[Columns.Count];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = json.RootElement.TryGetProperty(Columns[i].Name, out var value) ? Columns[i].Stored(Columns[i].Parse(value))
                : Columns[i].Column.IsNullable ? null : throw new InvalidDataException($"{Columns[i].Name} is missing");
        }
        foreach (var property in json.RootElement.EnumerateObject())
        {
            if (!_names.Contains(property.Name)) throw new InvalidDataException($"{property.Name} is not known");
        }
        return row;
    }

    public static string Quoted(string name) => $"\"{name}\"";
}
