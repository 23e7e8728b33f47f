using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Calculations;

/// <summary>Reads of kept calculations.</summary>
public static class CalculationQueries
{
    public static Task<KeptCalculation?> Calculation(this ServiceDb db, KeptCalculationId id, CancellationToken ct) => db.Set<KeptCalculation>().FirstOrDefaultAsync(c => c.Id == id, ct);

    /// <summary>Every calculation that was kept with a pathway, the newest first.</summary>
    public static async Task<IReadOnlyList<KeptCalculation>> Calculations(this ServiceDb db, PathwayId id, CancellationToken ct) =>
        await db.Set<KeptCalculation>().AsNoTracking().Where(c => c.PathwayId == id).OrderByDescending(c => c.KeptAt).ThenBy(c => c.Id).ToListAsync(ct);
}
