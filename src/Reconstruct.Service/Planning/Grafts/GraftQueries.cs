using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Grafts;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Grafts;

/// <summary>Reads of skin grafts and their looks.</summary>
public static class GraftQueries
{
    public static Task<SkinGraft?> Graft(this ServiceDb db, SkinGraftId id, CancellationToken ct) => db.Set<SkinGraft>().FirstOrDefaultAsync(g => g.Id == id, ct);

    /// <summary>Every look that was written, withdrawn ones too, by its day.</summary>
    public static async Task<IReadOnlyList<GraftLookEntry>> GraftLooks(this ServiceDb db, SkinGraftId id, CancellationToken ct) =>
        await db.Set<GraftLookEntry>().AsNoTracking().Where(e => e.GraftId == id).OrderBy(e => e.On).ThenBy(e => e.Number).ToListAsync(ct);

    /// <summary>What stands of them.</summary>
    public static GraftRecord Record(this SkinGraft graft, IEnumerable<GraftLookEntry> entries) =>
        GraftRecord.Make(graft.AreaCm2, graft.OperatedOn, [.. entries.Where(e => e.WithdrawnAt is null).OrderBy(e => e.On).Select(e => e.AsLook(graft.AreaCm2))]).Value;

    /// <summary>Every graft of a pathway with what became of it: those still followed first, the newest first.</summary>
    public static async Task<IReadOnlyList<(SkinGraft Row, GraftRecord Record)>> Grafts(this ServiceDb db, PathwayId id, CancellationToken ct)
    {
        var rows = await db.Set<SkinGraft>().AsNoTracking().Where(g => g.PathwayId == id).ToListAsync(ct);
        if (rows.Count == 0) return [];
        var ids = rows.ConvertAll(g => g.Id);
        var entries = (await db.Set<GraftLookEntry>().AsNoTracking().Where(e => ids.Contains(e.GraftId)).ToListAsync(ct)).ToLookup(e => e.GraftId);
        return [.. rows.OrderBy(g => g.EndedAt is not null).ThenByDescending(g => g.OperatedOn).ThenByDescending(g => g.RecordedAt).Select(g => (g, g.Record(entries[g.Id])))];
    }
}
