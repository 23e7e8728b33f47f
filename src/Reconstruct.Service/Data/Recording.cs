using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Reconstruct.Core;

namespace Reconstruct.Service.Data;

/// <summary>Writes rows of patient data together with their history. One for each unit of work.</summary>
public sealed class Recording(ActingNow acting, Clock clock, IdSource ids, IWritePath path, IEnumerable<IFollowing> following)
{
    private const int Attempts = 20;
    private bool _saving;

    public ActingNow Acting => acting;

    public Clock Clock => clock;

    public IdSource Ids => ids;

    /// <summary>Saves what has changed. Null when it is stored for good; else why nothing was.</summary>
    public async Task<Refusal?> Save(ServiceDb db, string why, CancellationToken ct)
    {
        var begun = Changed(db);
        foreach (var follower in following) await follower.Follow(db, begun, ct);
        var changed = Changed(db);
        InUtc(db);
        foreach (var entry in changed)
            entry.Entity.Version = entry.State == EntityState.Added ? 1 : entry.OriginalValues.GetValue<int>(nameof(IRecord.Version)) + 1;
        var refusal = await Stored(db, changed, why, ct);
        if (refusal is null) return null;
        foreach (var entry in changed) entry.Entity.Version--; // nothing was stored: a form that shows these rows again must not pass for one that saw what is stored
        return refusal;
    }

    private async Task<Refusal?> Stored(ServiceDb db, List<EntityEntry<IRecord>> changed, string why, CancellationToken ct)
    {
        try
        {
            return await path.Run(db, () => Write(db, changed, why, ct), ct);
        }
        catch (DbUpdateException fault) when (db.IsUniqueBreach(fault))
        {
            return await HasMoved(db, changed, ct) ? Refusals.ChangedSince("record") : new("already-there", "This is already on record");
        }
    }

    /// <summary>
    /// Has another write changed a row that this one read? Then the rows it would have added beside it (the next event of a pathway, say) are out of date, whichever of
    /// them the database met first.
    /// </summary>
    private static async Task<bool> HasMoved(ServiceDb db, List<EntityEntry<IRecord>> changed, CancellationToken ct)
    {
        foreach (var entry in changed.Where(e => e.State == EntityState.Modified))
        {
            var stored = await entry.GetDatabaseValuesAsync(ct);
            if (stored?.GetValue<int>(nameof(IRecord.Version)) != entry.OriginalValues.GetValue<int>(nameof(IRecord.Version))) return true;
        }
        return false;
    }

    /// <summary>Takes any other write along the same path to the disk.</summary>
    public Task<int> Write(ServiceDb db, Func<Task<int>> write, CancellationToken ct) => _saving ? write() : path.Run(db, write, ct);

    /// <summary>Throws when patient data is about to be written without its history.</summary>
    public void Guard(ServiceDb db)
    {
        if (db.ChangeTracker.Entries<HistoryRow>().Any(e => e.State is EntityState.Modified or EntityState.Deleted))
            throw new InvalidOperationException("History is appended to, never changed");
        if (!_saving && Changed(db).Count > 0)
            throw new InvalidOperationException("Patient data is written by ServiceDb.Save, which keeps its history");
        InUtc(db);
    }

    /// <summary>Times are kept in UTC, whatever offset they came with: PostgreSQL takes no other, and a link of the history reads the same on both engines.</summary>
    private static void InUtc(ServiceDb db)
    {
        foreach (var property in db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified).SelectMany(e => e.Properties))
        {
            if (property.CurrentValue is DateTimeOffset { Offset.Ticks: not 0 } time) property.CurrentValue = time.ToUniversalTime();
        }
    }

    private static List<EntityEntry<IRecord>> Changed(ServiceDb db)
    {
        db.ChangeTracker.DetectChanges();
        var changed = db.ChangeTracker.Entries<IRecord>()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        return changed.Exists(e => e.State == EntityState.Deleted)
            ? throw new InvalidOperationException("Patient data is never deleted: give the row an ending")
            : changed;
    }

    private async Task<Refusal?> Write(ServiceDb db, List<EntityEntry<IRecord>> changed, string why, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var links = await Append(db, changed, why, ct);
            try
            {
                _saving = true;
                await db.SaveChangesAsync(ct);
                return null;
            }
            catch (DbUpdateConcurrencyException fault) when (fault.Entries.Any(e => e.Entity is IRecord))
            {
                return Refusals.ChangedSince("record");
            }
            catch (DbUpdateException fault) when (attempt < Attempts && LostTheEndOfAChain(db, fault))
            {
                Forget(db, links);
            }
            finally
            {
                _saving = false;
            }
        }
    }

    /// <summary>Another write reached the end of the same chain first: read its new end and try again. The rows themselves are not in dispute.</summary>
    private static bool LostTheEndOfAChain(ServiceDb db, DbUpdateException fault) =>
        db.IsUniqueBreach(fault, HistoryRow.Table) || db.IsUniqueBreach(fault, ChainHead.Table)
        || (fault is DbUpdateConcurrencyException && fault.Entries.Count > 0 && fault.Entries.All(e => e.Entity is ChainHead));

    private static void Forget(ServiceDb db, IEnumerable<object> links)
    {
        foreach (var link in links)
            db.Entry(link).State = EntityState.Detached;
    }

    private async Task<List<object>> Append(ServiceDb db, List<EntityEntry<IRecord>> changed, string why, CancellationToken ct)
    {
        var added = new List<object>();
        foreach (var chain in changed.GroupBy(e => e.Entity.ChainId))
        {
            var head = await db.Set<ChainHead>().FirstOrDefaultAsync(h => h.ChainId == chain.Key, ct);
            if (head is null) db.Add(head = new() { ChainId = chain.Key, Sequence = 0, Hash = HistoryHash.Start });
            added.Add(head);
            foreach (var entry in chain)
            {
                var link = Link(entry, head, why);
                (head.Sequence, head.Hash) = (link.Sequence, link.Hash);
                db.Add(link);
                added.Add(link);
            }
        }
        return added;
    }

    private HistoryRow Link(EntityEntry<IRecord> entry, ChainHead head, string why)
    {
        HistoryRow link = new()
        {
            ChainId = head.ChainId, Sequence = head.Sequence + 1,
            RowType = entry.Metadata.ClrType.Name, RowId = entry.Entity.RecordId, RowVersion = entry.Entity.Version,
            At = clock.Now, PersonId = acting.Value.Person?.Value, ClientId = acting.Value.Client, ActingAs = acting.Value.RoleNames,
            From = acting.Value.From, Why = why, Data = RecordJson.Write(entry.Metadata, entry.Entity), PreviousHash = head.Hash, Hash = [],
        };
        return link.Sealed();
    }
}
