using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Reconstruct.Service.Data;

/// <summary>
/// Recomputes every chain of the history: each link's hash, the order without gaps, the end that the head remembers, and that each row stands as its last
/// link says. An edit or a removal behind the service's back shows in one of these.
/// </summary>
public static class HistoryCheck
{
    private const int ReportEvery = 10_000;

    /// <param name="Links">Links read.</param>
    /// <param name="Chains">Chains read.</param>
    /// <param name="Rows">Rows compared with their last link.</param>
    /// <param name="FirstFault">The first broken link or row, in words; null when all is well.</param>
    public sealed record Verdict(long Links, long Chains, long Rows, string? FirstFault);

    public static async Task<Verdict> Run(ServiceDb db, Action<string> progress, CancellationToken ct)
    {
        var heads = await db.Set<ChainHead>().AsNoTracking().ToDictionaryAsync(h => h.ChainId, ct);
        Walk walk = new(heads);
        await foreach (var link in db.Set<HistoryRow>().AsNoTracking().OrderBy(h => h.ChainId).ThenBy(h => h.Sequence).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (walk.Take(link) is { } fault) return new(walk.Links, walk.Chains, 0, fault);
            if (walk.Links % ReportEvery == 0) progress($"{walk.Links} links");
        }
        if (walk.End() is { } missing) return new(walk.Links, walk.Chains, 0, missing);
        progress($"{walk.Links} links in {walk.Chains} chains hold; comparing rows");
        var (rows, difference) = await Rows(db, walk.Last, ct);
        return new(walk.Links, walk.Chains, rows, difference);
    }

    private static async Task<(long Rows, string? Fault)> Rows(ServiceDb db, Dictionary<(string Type, Guid Row), byte[]> last, CancellationToken ct)
    {
        long rows = 0;
        foreach (var type in db.Model.GetEntityTypes().Where(t => typeof(IRecord).IsAssignableFrom(t.ClrType)).OrderBy(t => t.ClrType.Name, StringComparer.Ordinal))
        {
            var name = type.ClrType.Name;
            List<(Guid Row, byte[] Now)> differing = []; // looked at afterwards: a connection reads one thing at a time
            await foreach (var row in All(db, type).WithCancellation(ct))
            {
                rows++;
                if (!last.Remove((name, row.RecordId), out var link)) return (rows, $"{name} {row.RecordId}: the row has no history");
                var now = Walk.HashOf(RecordJson.Write(type, row));
                if (!link.AsSpan().SequenceEqual(now)) differing.Add((row.RecordId, now));
            }
            foreach (var (row, now) in differing)
            {
                if (!await IsOfAnEarlierShape(db, type, row, now, ct)) return (rows, $"{name} {row}: the row is not what its last link says");
            }
        }
        return last.Count == 0 ? (rows, null) : (rows, $"{last.Keys.First().Type} {last.Keys.First().Row}: the row is gone, its history is not");
    }

    /// <summary>
    /// True when the last link was written before its kind of row gained or lost a property, and says of the others what the row says. What was gained has to
    /// stand as it is in a new row: a value that no link says would be a fault.
    /// </summary>
    private static async Task<bool> IsOfAnEarlierShape(ServiceDb db, IEntityType type, Guid row, byte[] now, CancellationToken ct)
    {
        var name = type.ClrType.Name;
        var last = await db.Set<HistoryRow>().AsNoTracking().Where(h => h.RowId == row && h.RowType == name).OrderByDescending(h => h.RowVersion).Select(h => h.Data).FirstAsync(ct);
        return Walk.HashOf(RecordJson.Write(type, RecordJson.Read(type, last))).AsSpan().SequenceEqual(now);
    }

    private static IAsyncEnumerable<IRecord> All(ServiceDb db, IEntityType type) =>
        (IAsyncEnumerable<IRecord>)typeof(HistoryCheck).GetMethod(nameof(Stream), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(type.ClrType).Invoke(null, [db])!;

    private static async IAsyncEnumerable<IRecord> Stream<T>(ServiceDb db) where T : class, IRecord
    {
        await foreach (var row in db.Set<T>().AsNoTracking().AsAsyncEnumerable())
            yield return row;
    }

    /// <summary>Goes along the links in the order of chain and sequence.</summary>
    private sealed class Walk(Dictionary<Guid, ChainHead> heads)
    {
        private HistoryRow? _before;

        public long Links { get; private set; }

        public long Chains { get; private set; }

        /// <summary>A hash of what each row's last link holds, rather than the text, to keep memory small.</summary>
        public Dictionary<(string Type, Guid Row), byte[]> Last { get; } = [];

        public string? Take(HistoryRow link)
        {
            Links++;
            var first = _before is null || _before.ChainId != link.ChainId;
            if (first)
            {
                if (Ended(_before) is { } cut) return cut;
                Chains++;
            }
            var (sequence, hash) = first ? (0, HistoryHash.Start) : (_before!.Sequence, _before.Hash);
            _before = link;
            if (link.Sequence != sequence + 1) return $"{Name(link)}: link {sequence + 1} is missing";
            if (!link.PreviousHash.AsSpan().SequenceEqual(hash)) return $"{Name(link)}: it does not follow the link before it";
            if (!link.Hash.AsSpan().SequenceEqual(HistoryHash.Of(link))) return $"{Name(link)}: its hash does not fit what it says";
            Last[(link.RowType, link.RowId)] = HashOf(link.Data);
            return null;
        }

        public string? End() => Ended(_before) ?? (heads.Count > 0 ? $"chain {heads.Keys.Order().First()}: all its links are missing" : null);

        public static byte[] HashOf(string data) => System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(data));

        private string? Ended(HistoryRow? last)
        {
            if (last is null) return null;
            if (!heads.Remove(last.ChainId, out var head)) return $"{Name(last)}: the chain's head is missing";
            return head.Sequence == last.Sequence && head.Hash.AsSpan().SequenceEqual(last.Hash)
                ? null
                : $"chain {last.ChainId}, link {head.Sequence}: the end of the chain is missing or changed";
        }

        private static string Name(HistoryRow link) => $"chain {link.ChainId}, link {link.Sequence} ({link.RowType} {link.RowId} version {link.RowVersion})";
    }
}
