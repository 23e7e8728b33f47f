using Microsoft.EntityFrameworkCore;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Transfer;
using Reconstruct.Service.Funding.Policies;
using Reconstruct.Service.Surgeons;

namespace Reconstruct.Service.Synthetic.Copies;

/// <summary>The history of the original in memory, and its copies: the same links about other rows, each chain with hashes of its own.</summary>
public sealed class CopiedHistory(IReadOnlyList<(HistoryRow Link, CopiedText Data)> links, IReadOnlySet<Guid> people)
{
    /// <summary>Kinds of row that stay as they are, once: they are about people who work there, or a board's own.</summary>
    public static readonly IReadOnlySet<string> KeptOnce = new HashSet<string>(StringComparer.Ordinal) { nameof(Surgeon), nameof(SurgeonCheck), nameof(SurgeonTask), nameof(PolicyDraft) };

    private static readonly HashSet<string> WithUniqueHash = ["ReceivedMessage"];

    public static async Task<CopiedHistory> Read(ServiceDb db, IReadOnlySet<Guid> people, CancellationToken ct)
    {
        var links = new List<(HistoryRow, CopiedText)>();
        string[] kept = [.. KeptOnce];
        await foreach (var link in db.Set<HistoryRow>().AsNoTracking().Where(h => !kept.Contains(h.RowType)).OrderBy(h => h.ChainId).ThenBy(h => h.Sequence).AsAsyncEnumerable().WithCancellation(ct))
            links.Add((link, new(link.Data, people, WithUniqueHash.Contains(link.RowType), birthDates: link.RowType == nameof(Patients.Patient))));
        return new(links, people);
    }

    public async Task<long> Write(ServiceDb db, IReadOnlyList<TransferTable> tables, CopyNumber copy, CancellationToken ct)
    {
        var heads = new List<HistoryRow>();
        await using (var writer = await RowWriter.Open(db, Of(tables, "history"), ct))
        {
            var table = Of(tables, "history");
            HistoryRow? before = null;
            foreach (var (link, data) in links)
            {
                var made = Copied(link, data, copy, before);
                if (before is not null && before.ChainId != made.ChainId) heads.Add(before);
                before = made;
                await writer.Write(Values(table, made), ct);
            }
            if (before is not null) heads.Add(before);
            await writer.Complete(db, ct);
        }
        await using var headWriter = await RowWriter.Open(db, Of(tables, "chain_head"), ct);
        foreach (var head in heads)
            await headWriter.Write(Values(Of(tables, "chain_head"), head), ct);
        await headWriter.Complete(db, ct);
        return links.Count + heads.Count;
    }

    private HistoryRow Copied(HistoryRow link, CopiedText data, CopyNumber copy, HistoryRow? before)
    {
        var chain = copy.Id(link.ChainId);
        return new HistoryRow
        {
            ChainId = chain, Sequence = link.Sequence, RowType = link.RowType, RowId = people.Contains(link.RowId) ? link.RowId : copy.Id(link.RowId), RowVersion = link.RowVersion,
            At = link.At, PersonId = link.PersonId, ClientId = link.ClientId, ActingAs = link.ActingAs, From = link.From, Why = link.Why, Data = data.Of(copy),
            PreviousHash = before?.ChainId == chain ? before.Hash : HistoryHash.Start, Hash = [],
        }.Sealed();
    }

    private static TransferTable Of(IReadOnlyList<TransferTable> tables, string name) => tables.Single(t => t.Name == name);

    private static object?[] Values(TransferTable table, HistoryRow link) => [.. table.Columns.Select(c => c.Stored(c.Name switch
    {
        "chain_id" => link.ChainId,
        "sequence" => link.Sequence,
        "row_type" => link.RowType,
        "row_id" => link.RowId,
        "row_version" => link.RowVersion,
        "at" => link.At,
        "person_id" => link.PersonId,
        "client_id" => link.ClientId,
        "acting_as" => link.ActingAs,
        "from" => link.From,
        "why" => link.Why,
        "data" => link.Data,
        "previous_hash" => link.PreviousHash,
        "hash" => link.Hash,
        _ => throw new InvalidOperationException($"A link has no {c.Name}"),
    }))];
}
