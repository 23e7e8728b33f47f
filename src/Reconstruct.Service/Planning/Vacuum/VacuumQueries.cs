using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Wounds;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Vacuum;

/// <summary>Reads of vacuum dressings and their ledgers.</summary>
public static class VacuumQueries
{
    public static Task<VacuumDressing?> Dressing(this ServiceDb db, VacuumDressingId id, CancellationToken ct) =>
        db.Set<VacuumDressing>().FirstOrDefaultAsync(d => d.Id == id, ct);

    /// <summary>The ledger of one dressing. What was written stood when it was written, so it stands now.</summary>
    public static async Task<FoamLedger> Ledger(this ServiceDb db, VacuumDressingId id, CancellationToken ct) =>
        FoamLedger.Of((await db.Set<FoamEntry>().AsNoTracking().Where(e => e.DressingId == id).OrderBy(e => e.Number).ToListAsync(ct)).Select(e => e.AsEvent())).Value;

    /// <summary>How a dressing ran, the first setting first: its row as each change of device, pressure or mode left it.</summary>
    public static async Task<IReadOnlyList<VacuumDressing>> Ran(this ServiceDb db, VacuumDressingId id, CancellationToken ct) =>
        [.. (await db.EverySave<VacuumDressing>(id.Value, ct)).DistinctBy(d => d.SettingsAt)];

    /// <summary>Every size of a dressing's wound that was entered, in that order, withdrawn ones too.</summary>
    public static async Task<IReadOnlyList<WoundMeasurement>> Wounds(this ServiceDb db, VacuumDressingId id, CancellationToken ct) =>
        await db.Set<WoundMeasurement>().AsNoTracking().Where(m => m.DressingId == id).OrderBy(m => m.Number).ToListAsync(ct);

    public static Task<int> CountWounds(this ServiceDb db, VacuumDressingId id, CancellationToken ct) => db.Set<WoundMeasurement>().CountAsync(m => m.DressingId == id, ct);

    /// <summary>
    /// Those of these dressings that are closed with foam not accounted for. One that was closed without a reason was in order then, so only what was closed with one, without a line, or written to
    /// since is read.
    /// </summary>
    public static async Task<IReadOnlyList<VacuumDressingId>> NotAccountedFor(this ServiceDb db, IQueryable<VacuumDressing> dressings, CancellationToken ct)
    {
        var doubtful = await dressings.Where(d => d.ClosedAt != null
            && (d.ClosedReason != null || d.Lines == 0 || db.Set<FoamEntry>().Any(e => e.DressingId == d.Id && e.RecordedAt >= d.ClosedAt))).Select(d => d.Id).ToListAsync(ct);
        if (doubtful.Count == 0) return [];
        var entries = (await db.Set<FoamEntry>().AsNoTracking().Where(e => doubtful.Contains(e.DressingId)).OrderBy(e => e.Number).ToListAsync(ct)).ToLookup(e => e.DressingId);
        return [.. doubtful.Where(id => !FoamLedger.Of(entries[id].Select(e => e.AsEvent())).Value.IsAccountedFor)];
    }

    /// <summary>Every dressing of a pathway with its ledger, those not closed first, the newest first.</summary>
    public static async Task<IReadOnlyList<(VacuumDressing Dressing, FoamLedger Ledger)>> Dressings(this ServiceDb db, PathwayId id, CancellationToken ct)
    {
        var dressings = await db.Set<VacuumDressing>().AsNoTracking().Where(d => d.PathwayId == id).ToListAsync(ct);
        if (dressings.Count == 0) return [];
        var ids = dressings.ConvertAll(d => d.Id);
        var entries = (await db.Set<FoamEntry>().AsNoTracking().Where(e => ids.Contains(e.DressingId)).OrderBy(e => e.Number).ToListAsync(ct)).ToLookup(e => e.DressingId);
        return [.. dressings.OrderBy(d => d.ClosedAt is not null).ThenByDescending(d => d.StartedAt).Select(d => (d, FoamLedger.Of(entries[d.Id].Select(e => e.AsEvent())).Value))];
    }
}
