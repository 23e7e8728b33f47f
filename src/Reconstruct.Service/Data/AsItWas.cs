using Microsoft.EntityFrameworkCore;

namespace Reconstruct.Service.Data;

/// <summary>Rows as an earlier save left them, read from the history.</summary>
public static class AsItWas
{
    /// <summary>The row as its save number <paramref name="version"/> left it; null when there was none. It is not tracked: what was is not changed.</summary>
    public static async Task<T?> Earlier<T>(this ServiceDb db, Guid id, int version, CancellationToken ct) where T : class, IRecord
    {
        var name = typeof(T).Name;
        var data = await db.Set<HistoryRow>().AsNoTracking().Where(h => h.RowId == id && h.RowVersion == version && h.RowType == name).Select(h => h.Data).FirstOrDefaultAsync(ct);
        return data is null ? null : (T)RecordJson.Read(db.Model.FindEntityType(typeof(T))!, data);
    }

    /// <summary>The row as each of its saves left it, the first one first. None is tracked.</summary>
    public static async Task<IReadOnlyList<T>> EverySave<T>(this ServiceDb db, Guid id, CancellationToken ct) where T : class, IRecord
    {
        var (name, type) = (typeof(T).Name, db.Model.FindEntityType(typeof(T))!);
        var saves = await db.Set<HistoryRow>().AsNoTracking().Where(h => h.RowId == id && h.RowType == name).OrderBy(h => h.RowVersion).Select(h => h.Data).ToListAsync(ct);
        return saves.ConvertAll(data => (T)RecordJson.Read(type, data));
    }
}
