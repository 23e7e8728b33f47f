using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Pathways;

/// <summary>Reads of pathways used in more than one place.</summary>
public static class PathwayQueries
{
    public static Task<Pathway?> Pathway(this ServiceDb db, PathwayId id, CancellationToken ct) =>
        db.Set<Pathway>().FirstOrDefaultAsync(p => p.Id == id, ct);
}
