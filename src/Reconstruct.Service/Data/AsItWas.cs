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
}
