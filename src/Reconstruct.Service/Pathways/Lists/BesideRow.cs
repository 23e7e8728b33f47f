using Microsoft.EntityFrameworkCore;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell.Beside;

namespace Reconstruct.Service.Pathways.Lists;

/// <summary>One line of work beside pathways, with the pathway's own line: a patient whom the reader may not see keeps it, without the name.</summary>
public sealed record BesideRow(BesideDuty Duty, PathwayRow Pathway)
{
    /// <summary>Makes the lines and logs which patients they showed.</summary>
    public static async Task<IReadOnlyList<BesideRow>> Of(ServiceDb db, IReadOnlyList<BesideDuty> duties, string purpose, CancellationToken ct)
    {
        if (duties.Count == 0) return [];
        var ids = duties.Select(d => d.Pathway).Distinct().ToList();
        var pathways = await db.Set<Pathway>().AsNoTracking().Where(p => ids.Contains(p.Id)).ToListAsync(ct);
        var rows = (await PathwayRow.Of(db, pathways, purpose, ct)).ToDictionary(r => r.Id);
        return [.. duties.Select(d => new BesideRow(d, rows[d.Pathway]))];
    }
}
