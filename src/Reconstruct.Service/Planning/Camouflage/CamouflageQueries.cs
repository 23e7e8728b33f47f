using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Colour;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Camouflage;

/// <summary>Reads of camouflage products and orders.</summary>
public static class CamouflageQueries
{
    public static async Task<IReadOnlyList<ProductShade>> Shades(this ServiceDb db, CancellationToken ct) =>
        [.. (await db.Set<CamouflageShade>().AsNoTracking().OrderBy(s => s.Key).ToListAsync(ct)).Select(s => s.Product)];

    public static Task<CamouflageOrder?> Order(this ServiceDb db, CamouflageOrderId id, CancellationToken ct) => db.Set<CamouflageOrder>().FirstOrDefaultAsync(o => o.Id == id, ct);

    /// <summary>Every order of a pathway, the newest first.</summary>
    public static async Task<IReadOnlyList<CamouflageOrder>> Orders(this ServiceDb db, PathwayId id, CancellationToken ct) =>
        await db.Set<CamouflageOrder>().AsNoTracking().Where(o => o.PathwayId == id).OrderByDescending(o => o.OrderedAt).ToListAsync(ct);
}
