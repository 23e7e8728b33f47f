using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients;

namespace Reconstruct.Service.Pathways;

/// <summary>Reads of pathways used in more than one place.</summary>
public static class PathwayQueries
{
    public static Task<Pathway?> Pathway(this ServiceDb db, PathwayId id, CancellationToken ct) =>
        db.Set<Pathway>().FirstOrDefaultAsync(p => p.Id == id, ct);

    /// <summary>Pathways of patients who have died: nothing is to be done for them any more. Ask it of one row at a time, with <c>Any</c>.</summary>
    public static IQueryable<PathwayId> PathwaysOfTheDead(this ServiceDb db)
    {
        var patients = db.Set<Patient>();
        return db.Set<Pathway>().Where(p => patients.Any(q => q.Id == p.PatientId && (q.DiedOn != null || patients.Any(s => s.Id == q.MergedInto && s.DiedOn != null)))).Select(p => p.Id);
    }
}
