using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Expansion;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Expansion;

/// <summary>Reads of tissue expanders and their fillings.</summary>
public static class ExpansionQueries
{
    public static Task<TissueExpander?> Expander(this ServiceDb db, TissueExpanderId id, CancellationToken ct) => db.Set<TissueExpander>().FirstOrDefaultAsync(e => e.Id == id, ct);

    /// <summary>Every filling that was written, withdrawn ones too, in the order of time.</summary>
    public static async Task<IReadOnlyList<FillingEntry>> Fillings(this ServiceDb db, TissueExpanderId id, CancellationToken ct) =>
        [.. (await db.Set<FillingEntry>().AsNoTracking().Where(e => e.ExpanderId == id).ToListAsync(ct)).OrderBy(e => e.At).ThenBy(e => e.Number)];

    /// <summary>What stands of them.</summary>
    public static FillingLedger Ledger(this TissueExpander expander, IEnumerable<FillingEntry> entries) =>
        FillingLedger.Of(expander.Volumes, entries.Where(e => e.WithdrawnAt is null).Select(e => e.AsEvent()));

    /// <summary>Every expander of a pathway with its ledger, those still in first, the newest first.</summary>
    public static async Task<IReadOnlyList<(TissueExpander Row, FillingLedger Ledger)>> Expanders(this ServiceDb db, PathwayId id, CancellationToken ct)
    {
        var rows = await db.Set<TissueExpander>().AsNoTracking().Where(e => e.PathwayId == id).ToListAsync(ct);
        if (rows.Count == 0) return [];
        var ids = rows.ConvertAll(e => e.Id);
        var entries = (await db.Set<FillingEntry>().AsNoTracking().Where(e => ids.Contains(e.ExpanderId)).ToListAsync(ct)).ToLookup(e => e.ExpanderId);
        return [.. rows.OrderBy(e => e.EndedOn is not null).ThenByDescending(e => e.PlacedOn).ThenByDescending(e => e.RecordedAt).Select(e => (e, e.Ledger(entries[e.Id])))];
    }
}
