using System.Buffers;
using System.Data;
using System.Data.Common;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Reconstruct.Service.Data.Objects;

namespace Reconstruct.Service.Data.Transfer;

/// <summary>
/// Writes everything into one archive: a file of JSON lines a table, in the order of its key, every object, and a manifest. It reads one snapshot, holds one
/// row at a time, and gives the same bytes for the same record on either engine.
/// </summary>
public static class ExportArchive
{
    private const int ReportEvery = 100_000;
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero); // the first time that a ZIP can say

    public static async Task<ArchiveManifest> Run(ServiceDb db, IObjectStore objects, Stream file, Action<string> progress, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var connection = db.Database.GetDbConnection();
        await using var snapshot = await Snapshot(connection, ct);
        await using ZipArchive zip = new(file, ZipArchiveMode.Create, leaveOpen: true);
        var parts = new List<ArchiveManifest.Part>();
        foreach (var table in TransferTable.All(db))
            parts.Add(await Rows(zip, table, connection, snapshot, progress, ct));
        var count = await Objects(zip, objects, progress, ct);
        ArchiveManifest manifest = new(ArchiveManifest.FormatName, ArchiveManifest.CurrentVersion, parts, count);
        await using var entry = await Entry(zip, ArchiveManifest.Entry, CompressionLevel.Fastest, ct);
        await JsonSerializer.SerializeAsync(entry, manifest, ArchiveManifest.Json, ct);
        return manifest;
    }

    /// <summary>A transaction that only reads: writers go on, and nothing of theirs is seen.</summary>
    private static async Task<DbTransaction> Snapshot(DbConnection connection, CancellationToken ct) => connection switch
    {
        SqliteConnection sqlite => sqlite.BeginTransaction(deferred: true),
        NpgsqlConnection postgres => await postgres.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct),
        _ => throw new InvalidOperationException("There is no export from this database"),
    };

    private static async Task<ArchiveManifest.Part> Rows(
        ZipArchive zip, TransferTable table, DbConnection connection, DbTransaction snapshot, Action<string> progress, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = snapshot;
        command.CommandText = table.SelectSql(connection is NpgsqlConnection);
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, ct);
        await using HashingStream lines = new(await Entry(zip, ArchiveManifest.TableEntry(table.Name), CompressionLevel.Fastest, ct));
        ArrayBufferWriter<byte> line = new();
        await using Utf8JsonWriter json = new(line, new() { Encoder = RecordJson.Options.Encoder });
        long rows = 0;
        while (await reader.ReadAsync(ct))
        {
            json.WriteStartObject();
            for (var i = 0; i < table.Columns.Count; i++)
                table.Columns[i].Write(json, table.Columns[i].Read(reader, i));
            json.WriteEndObject();
            json.Flush();
            line.Write("\n"u8);
            lines.Write(line.WrittenSpan);
            line.ResetWrittenCount();
            json.Reset();
            if (++rows % ReportEvery == 0) progress($"{table.Name}: {rows} rows");
        }
        return new(table.Name, rows, lines.Sha256());
    }

    private static async Task<int> Objects(ZipArchive zip, IObjectStore objects, Action<string> progress, CancellationToken ct)
    {
        var count = 0;
        await foreach (var sha256 in objects.All(ct))
        {
            var bytes = await objects.Get(sha256, ct) ?? throw new InvalidDataException($"The object {sha256} is gone");
            await using var entry = await Entry(zip, ArchiveManifest.ObjectEntry(sha256), CompressionLevel.Fastest, ct);
            await entry.WriteAsync(bytes, ct);
            if (++count % (ReportEvery / 100) == 0) progress($"{count} objects");
        }
        return count;
    }

    private static async Task<Stream> Entry(ZipArchive zip, string name, CompressionLevel level, CancellationToken ct)
    {
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = Stamp;
        return await entry.OpenAsync(ct);
    }
}
