using Reconstruct.Core;

namespace Reconstruct.Service.Data;

/// <summary>Stores a new row under an id that was given out before, once: whoever asks again gets the row that is there.</summary>
public static class StartOnce
{
    /// <param name="row">The new row, not yet added.</param>
    /// <param name="beside">What is stored with it, not yet added.</param>
    /// <param name="why">As <see cref="ServiceDb.Save{T}"/> takes it.</param>
    public static async Task<Result<T>> Start<T>(this ServiceDb db, T row, IEnumerable<object> beside, string why, CancellationToken ct) where T : class, IRecord
    {
        var id = db.Entry(row).Property("Id").CurrentValue;
        if (await db.FindAsync<T>([id], ct) is { } there) return there;
        db.AddRange([row, .. beside]);
        var saved = await db.Save(row, why, ct);
        if (saved.Ok) return saved;
        db.ChangeTracker.Clear(); // of two that came at once, the other was stored first
        return await db.FindAsync<T>([id], ct) is { } first ? first : saved;
    }
}
