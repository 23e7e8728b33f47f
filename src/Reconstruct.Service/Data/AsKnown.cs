using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Reconstruct.Service.Data;

/// <summary>The rows of one chain as they stood at a past instant, made again from the history. What was written later is not in it.</summary>
public sealed class AsKnown
{
    private readonly IReadOnlyList<object> _rows;

    private AsKnown(DateTimeOffset at, IReadOnlyList<object> rows) => (At, _rows) = (at, rows);

    public DateTimeOffset At { get; }

    /// <summary>True when the chain had nothing yet.</summary>
    public bool Empty => _rows.Count == 0;

    /// <summary>The rows of a type, in the order in which each was first written.</summary>
    public IReadOnlyList<T> All<T>() where T : class, IRecord => [.. _rows.OfType<T>()];

    /// <summary>The one row of a type; null when there was none.</summary>
    public T? One<T>() where T : class, IRecord => _rows.OfType<T>().SingleOrDefault();

    /// <summary>Reads a chain up to and including an instant.</summary>
    public static async Task<AsKnown> Read(ServiceDb db, Guid chain, DateTimeOffset at, CancellationToken ct)
    {
        var links = await db.Set<HistoryRow>().AsNoTracking().Where(h => h.ChainId == chain && h.At <= at).OrderBy(h => h.Sequence)
            .Select(h => new { h.RowType, h.RowId, h.Data }).ToListAsync(ct);
        var types = Types(db);
        var rows = links.GroupBy(l => (l.RowType, l.RowId))
            .Where(row => types.ContainsKey(row.Key.RowType)) // a kind of row that this version no longer has
            .Select(row => RecordJson.Read(types[row.Key.RowType], row.Last().Data));
        return new(at, [.. rows]);
    }

    private static Dictionary<string, IEntityType> Types(ServiceDb db) =>
        db.Model.GetEntityTypes().Where(t => typeof(IRecord).IsAssignableFrom(t.ClrType)).ToDictionary(t => t.ClrType.Name, StringComparer.Ordinal);
}
