using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients;

/// <summary>Reads of patients used in more than one place.</summary>
public static class PatientQueries
{
    /// <summary>The row itself, without asking who looks and without a log: for operations. Pages open a record with <see cref="Access.PatientAccess"/>.</summary>
    public static Task<Patient?> Patient(this ServiceDb db, PatientId id, CancellationToken ct) =>
        db.Set<Patient>().FirstOrDefaultAsync(p => p.Id == id, ct);

    /// <summary>The record that stands for this one: itself, or the one it was merged into; null when there is none. A trail is never longer than one step.</summary>
    public static async Task<PatientId?> Survivor(this ServiceDb db, PatientId id, CancellationToken ct)
    {
        var row = await db.Set<Patient>().Where(p => p.Id == id).Select(p => new { p.Id, p.MergedInto }).FirstOrDefaultAsync(ct);
        return row is null ? null : row.MergedInto ?? row.Id;
    }

    /// <summary>Ids of a record and of all that were merged into it.</summary>
    public static async Task<IReadOnlyList<PatientId>> WithMerged(this ServiceDb db, PatientId id, CancellationToken ct) =>
        [id, .. await db.Set<Patient>().Where(p => p.MergedInto == id).Select(p => p.Id).ToListAsync(ct)];
}
