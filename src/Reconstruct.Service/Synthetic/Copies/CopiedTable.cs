using Microsoft.EntityFrameworkCore;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Transfer;

namespace Reconstruct.Service.Synthetic.Copies;

/// <summary>One table of the original, in memory.</summary>
public sealed class CopiedTable
{
    private readonly IReadOnlySet<Guid> _people;
    private readonly int _birthDate;

    private CopiedTable(TransferTable table, IReadOnlySet<Guid> people, List<CopiedRow> rows)
    {
        (Table, _people, Rows) = (table, people, rows);
        _birthDate = table.Name == "patient" ? Place("birth_date") : -1;
    }

    public TransferTable Table { get; }

    public List<CopiedRow> Rows { get; }

    public int Place(string column) => Table.Columns.ToList().FindIndex(c => c.Name == column);

    public static async Task<CopiedTable> Read(ServiceDb db, TransferTable table, IReadOnlySet<Guid> people, CancellationToken ct)
    {
        var unique = table.Table.Indexes.Where(i => i.IsUnique).SelectMany(i => i.Columns).Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = table.SelectSql(db.Database.IsNpgsql());
        await using var reader = await command.ExecuteReaderAsync(ct);
        var rows = new List<CopiedRow>();
        while (await reader.ReadAsync(ct))
        {
            var values = new object?[table.Columns.Count];
            for (var i = 0; i < values.Length; i++)
            {
                var stored = table.Columns[i].Stored(table.Columns[i].Read(reader, i));
                values[i] = stored is string text ? new CopiedText(text, people, unique.Contains(table.Columns[i].Name), birthDates: false) : stored;
            }
            rows.Add(new(values));
        }
        return new(table, people, rows);
    }

    public async Task<long> Write(ServiceDb db, CopyNumber copy, CancellationToken ct)
    {
        await using var writer = await RowWriter.Open(db, Table, ct);
        foreach (var row in Rows)
            await writer.Write(row.Of(copy, _people, _birthDate), ct);
        await writer.Complete(db, ct);
        return Rows.Count;
    }
}
