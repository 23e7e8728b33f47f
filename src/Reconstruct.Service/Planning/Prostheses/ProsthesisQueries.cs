using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Devices;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Prostheses;

/// <summary>Reads of prostheses.</summary>
public static class ProsthesisQueries
{
    public static Task<Prosthesis?> Prosthesis(this ServiceDb db, ProsthesisId id, CancellationToken ct) => db.Set<Prosthesis>().FirstOrDefaultAsync(p => p.Id == id, ct);

    /// <summary>Every prosthesis of a pathway, those not ended first, the newest first.</summary>
    public static async Task<IReadOnlyList<Prosthesis>> Prostheses(this ServiceDb db, PathwayId id, CancellationToken ct) =>
        [.. (await db.Set<Prosthesis>().AsNoTracking().Where(p => p.PathwayId == id).ToListAsync(ct)).OrderBy(p => p.EndedAt is not null).ThenByDescending(p => p.RequestedAt)];

    /// <summary>Day of the last fitting or replacement; null when none is on record.</summary>
    public static async Task<DateOnly?> Worn(this ServiceDb db, ProsthesisId id, CancellationToken ct) =>
        await db.Set<ProsthesisEntry>().Where(e => e.ProsthesisId == id && (e.Visit == ProsthesisVisit.Fit || e.Visit == ProsthesisVisit.Replacement)).MaxAsync(e => (DateOnly?)e.On, ct);

    /// <summary>Day on which what is next was set, by the history and the entry that goes with it; null when nothing is set.</summary>
    public static async Task<DateOnly?> PlannedOn(this ServiceDb db, Prosthesis row, CancellationToken ct)
    {
        if (row.NextVisit is null) return null;
        var saves = await db.EverySave<Prosthesis>(row.Id.Value, ct);
        var set = saves.Reverse().TakeWhile(s => (s.NextVisit, s.NextOn, s.NextWhy) == (row.NextVisit, row.NextOn, row.NextWhy)).Last().Entries;
        return await db.Set<ProsthesisEntry>().Where(e => e.ProsthesisId == row.Id && e.Number == set).Select(e => (DateOnly?)e.On).SingleAsync(ct);
    }

    /// <summary>What was done, the newest first.</summary>
    public static async Task<IReadOnlyList<ProsthesisEntry>> Entries(this ServiceDb db, ProsthesisId id, CancellationToken ct) =>
        await db.Set<ProsthesisEntry>().AsNoTracking().Where(e => e.ProsthesisId == id).OrderByDescending(e => e.Number).ToListAsync(ct);
}
