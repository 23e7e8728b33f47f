using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Drawings;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Drawings;

/// <summary>Reads of drawings.</summary>
public static class DrawingQueries
{
    public static Task<Drawing?> Drawing(this ServiceDb db, DrawingId id, CancellationToken ct) => db.Set<Drawing>().FirstOrDefaultAsync(d => d.Id == id, ct);

    /// <summary>The drawing as its save number <paramref name="version"/> left it; null when there was none. One that was entered in error was so from the start, and each version of it says so.</summary>
    public static async Task<Drawing?> Drawing(this ServiceDb db, DrawingId id, int version, CancellationToken ct)
    {
        if (await db.Earlier<Drawing>(id.Value, version, ct) is not { } earlier) return null;
        if (await db.Set<Drawing>().AsNoTracking().FirstOrDefaultAsync(d => d.Id == id && d.SetAsideAt != null, ct) is { } now)
            (earlier.SetAsideAt, earlier.SetAsideByName, earlier.SetAsideReason) = (now.SetAsideAt, now.SetAsideByName, now.SetAsideReason);
        return earlier;
    }

    /// <summary>That it was entered in error, in words; null when it was not.</summary>
    public static string? InError(this Drawing drawing) => SetAside.Words(drawing.SetAsideAt, drawing.SetAsideByName, drawing.SetAsideReason);

    /// <summary>Every drawing of a pathway, the one changed last first.</summary>
    public static async Task<IReadOnlyList<Drawing>> Drawings(this ServiceDb db, PathwayId id, CancellationToken ct) =>
        [.. (await db.Set<Drawing>().AsNoTracking().Where(d => d.PathwayId == id).ToListAsync(ct)).OrderByDescending(d => d.ChangedAt).ThenBy(d => d.Id.Value)];

    /// <summary>What was stored was read before it was stored, so it reads, and looks as it did then, whatever the rules say today. Hazard: HAZ-122.</summary>
    public static BoardDrawing Read(this Drawing drawing) => BoardReader.Stored(drawing.Board).Value;
}
