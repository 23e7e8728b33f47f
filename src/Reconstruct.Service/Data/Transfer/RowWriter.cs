using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Reconstruct.Service.Data.Transfer;

/// <summary>
/// Writes many rows of one table fast, inside the transaction that is open: a prepared insert on SQLite, COPY on PostgreSQL. It keeps no history of its own:
/// whoever uses it brings rows and history together.
/// </summary>
public sealed class RowWriter : IAsyncDisposable
{
    private readonly TransferTable _table;
    private readonly DbCommand? _insert;
    private readonly NpgsqlBinaryImporter? _copy;

    private RowWriter(TransferTable table, DbCommand? insert, NpgsqlBinaryImporter? copy) => (_table, _insert, _copy) = (table, insert, copy);

    public static async Task<RowWriter> Open(ServiceDb db, TransferTable table, CancellationToken ct)
    {
        var connection = db.Database.GetDbConnection();
        if (connection is NpgsqlConnection postgres)
            return new(table, null, await postgres.BeginBinaryImportAsync($"copy {TransferTable.Quoted(table.Name)} ({table.ColumnList}) from stdin (format binary)", ct));
        var insert = connection.CreateCommand();
        insert.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        insert.CommandText = $"insert into {TransferTable.Quoted(table.Name)} ({table.ColumnList}) values ({string.Join(", ", table.Columns.Select((_, i) => $"@p{i}"))})";
        for (var i = 0; i < table.Columns.Count; i++)
            insert.Parameters.Add(table.Columns[i].Parameter(insert, $"@p{i}"));
        await insert.PrepareAsync(ct);
        return new(table, insert, null);
    }

    /// <param name="row">Stored values, in the order of the table's columns.</param>
    public async ValueTask Write(IReadOnlyList<object?> row, CancellationToken ct)
    {
        if (_copy is { } copy)
        {
            await copy.StartRowAsync(ct);
            for (var i = 0; i < row.Count; i++)
            {
                if (row[i] is { } value) await copy.WriteAsync(value, _table.Columns[i].StoreType, ct);
                else await copy.WriteNullAsync(ct);
            }
            return;
        }
        for (var i = 0; i < row.Count; i++)
            _insert!.Parameters[i].Value = row[i] ?? DBNull.Value;
        _insert!.ExecuteNonQuery();
    }

    /// <summary>Nothing is stored before this.</summary>
    public async Task Complete(ServiceDb db, CancellationToken ct)
    {
        if (_copy is null) return;
        await _copy.CompleteAsync(ct);
        await _copy.DisposeAsync();
        foreach (var column in _table.Columns.Where(c => c.Generated))
            await db.Database.ExecuteSqlRawAsync(SequenceSql(column), ct);
    }

    public async ValueTask DisposeAsync()
    {
        if (_insert is not null) await _insert.DisposeAsync();
        if (_copy is not null) await _copy.DisposeAsync();
    }

    private string SequenceSql(TransferColumn column)
    {
        var (table, name) = (TransferTable.Quoted(_table.Name), TransferTable.Quoted(column.Name));
        return $"select setval(pg_get_serial_sequence('{table}', '{column.Name}'), greatest((select coalesce(max({name}), 0) from {table}), 1), (select count(*) > 0 from {table}))";
    }
}
