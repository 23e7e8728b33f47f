using System.Data.Common;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Service.Data.Objects;

namespace Reconstruct.Service.Data.Transfer;

/// <summary>
/// Reads everything from one archive into an empty record. The archive is checked whole first; then all rows come in one transaction, their chains are
/// recomputed, the objects are kept, and only then it is committed. Anything wrong leaves the record as empty as it was.
/// </summary>
public static class ImportArchive
{
    private const int ReportEvery = 100_000;

    /// <returns>How many rows came in, or why none did.</returns>
    public static async Task<Result<long>> Run(ServiceDb db, IObjectStore objects, Stream file, Action<string> progress, CancellationToken ct)
    {
        var tables = TransferTable.All(db);
        if (await NotEmpty(db, tables, ct)) return new Refusal("import-not-empty", "The record is not empty. Import into an empty data folder or database");
        try
        {
            await using ZipArchive zip = new(file, ZipArchiveMode.Read, leaveOpen: true);
            var manifest = await ArchiveCheck.Run(zip, tables, progress, ct);
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            var rows = await Rows(db, zip, tables, progress, ct);
            var verdict = await HistoryCheck.Run(db, progress, ct);
            if (verdict.FirstFault is { } fault) throw new InvalidDataException($"The history in the archive does not hold: {fault}");
            await Objects(zip, objects, manifest, progress, ct);
            await transaction.CommitAsync(ct);
            return rows;
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException or EndOfStreamException)
        {
            return new Refusal("import-broken", $"The archive cannot be imported. {fault.Message}");
        }
        catch (DbException)
        {
            return new Refusal("import-rows", "The archive cannot be imported. Its rows break a rule of the record");
        }
    }

    private static async Task<bool> NotEmpty(ServiceDb db, IReadOnlyList<TransferTable> tables, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        foreach (var table in tables)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"select 1 from {TransferTable.Quoted(table.Name)} limit 1";
            if (await command.ExecuteScalarAsync(ct) is not null) return true;
        }
        return false;
    }

    private static async Task<long> Rows(ServiceDb db, ZipArchive zip, IReadOnlyList<TransferTable> tables, Action<string> progress, CancellationToken ct)
    {
        long all = 0;
        foreach (var table in tables)
        {
            await using var writer = await RowWriter.Open(db, table, ct);
            await using LineReader lines = new(await zip.GetEntry(ArchiveManifest.TableEntry(table.Name))!.OpenAsync(ct));
            for (long line = 1; await lines.Next(ct); line++)
            {
                await writer.Write(Parse(table, lines.Line.Span, line), ct);
                if (++all % ReportEvery == 0) progress($"{all} rows");
            }
            await writer.Complete(db, ct);
        }
        return all;
    }

    private static object?[] Parse(TransferTable table, ReadOnlySpan<byte> line, long number)
    {
        try
        {
            return table.Parse(line);
        }
        catch (Exception fault) when (fault is JsonException or InvalidDataException or InvalidOperationException or FormatException)
        {
#pragma warning disable MA0054 // an inner exception would carry its text into the log
            throw new InvalidDataException($"{table.Name}, row {number}, cannot be read"); // without its text: it holds a patient's data
#pragma warning restore MA0054
        }
    }

    private static async Task Objects(ZipArchive zip, IObjectStore objects, ArchiveManifest manifest, Action<string> progress, CancellationToken ct)
    {
        var count = 0;
        foreach (var entry in ArchiveCheck.ObjectsOf(zip))
        {
            using MemoryStream bytes = new((int)entry.Length);
            await using (var stream = await entry.OpenAsync(ct)) await stream.CopyToAsync(bytes, ct);
            if (await objects.Put(bytes.ToArray(), ct) != entry.Name) throw new InvalidDataException($"The object {entry.Name} is not what was exported");
            if (++count % 1000 == 0) progress($"{count} of {manifest.Objects} objects");
        }
    }
}
