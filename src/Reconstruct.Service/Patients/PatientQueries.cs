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

    /// <summary>The one living record with this number and birth date, for a patient whom an identity provider has verified.</summary>
    public static async Task<Guid?> ByVerifiedNumber(ServiceDb db, string nhsNumber, DateOnly birthDate, CancellationToken ct)
    {
        var found = await db.Set<Patient>().Where(p => p.NhsNumber == nhsNumber && p.BirthDate == birthDate && p.MergedInto == null)
            .OrderBy(p => p.Id).Select(p => p.Id).Take(2).ToListAsync(ct);
        return found.Count == 1 ? found[0].Value : null;
    }
}
