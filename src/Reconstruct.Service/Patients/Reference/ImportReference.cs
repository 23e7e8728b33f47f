using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Boards;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients.Reference;

/// <summary>
/// Loads a file of practices: streamed, in short transactions, so that the service can go on meanwhile. A practice that is there already takes what the file says;
/// loading a file twice changes nothing.
/// </summary>
public static class ImportReference
{
    public const int RefusalsKept = 20;
    private const int Batch = 500;
    private const int Attempts = 5;

    /// <param name="file">The text of the file; read once, from where it stands.</param>
    /// <param name="progress">Told the number of rows so far, after each batch.</param>
    public static async Task<Result<ReferenceReport>> Run(ServiceDb db, TextReader file, Action<int> progress, CancellationToken ct)
    {
        var first = await file.ReadLineAsync(ct);
        var format = ReferenceFormat.Recognise(first is null ? [] : [first]);
        if (!format.Ok) return format.As<ReferenceReport>();

        var (read, kept, refused) = (0, 0, new List<ReferenceLine>());
        var refusedCount = 0;
        foreach (var lines in format.Value.ReadAll(Lines(first!, file)).Chunk(Batch))
        {
            var rows = lines.Where(l => l.Row.Ok).Select(l => l.Row.Value).ToList();
            var bad = lines.Where(l => !l.Row.Ok).ToList();
            (read, kept, refusedCount) = (read + lines.Length, kept + rows.Count, refusedCount + bad.Count);
            refused.AddRange(bad.Take(RefusalsKept - refused.Count));
            await Keep(db, rows, ct);
            progress(read);
        }
        return new ReferenceReport(format.Value.Title, read, kept, refusedCount, refused);
    }

    private static IEnumerable<string> Lines(string first, TextReader file)
    {
        yield return first;
        while (file.ReadLine() is { } line) yield return line;
    }

    private static async Task Keep(ServiceDb db, List<PracticeRow> rows, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var codes = rows.Select(r => r.Code).ToList();
            var known = await db.Set<Practice>().Where(p => codes.Contains(p.Code)).ToDictionaryAsync(p => p.Code, StringComparer.Ordinal, ct);
            foreach (var row in rows) // a code that comes twice in a file: the later line counts
            {
                if (known.TryGetValue(row.Code, out var practice)) practice.Take(row);
                else db.Add(known[row.Code] = Practice.Of(row));
            }
            try
            {
                await db.SaveChangesAsync(ct);
                return;
            }
            catch (DbUpdateException fault) when (attempt < Attempts && db.IsUniqueBreach(fault))
            {
                // another import put one of these in first: read again
            }
            finally
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
