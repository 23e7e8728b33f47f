using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients.Access;

/// <summary>Reads of patients' data by another system: only what it may see, and each is logged with its client id.</summary>
public static class FhirAccess
{
    private const string Purpose = "Read by another system";

    /// <summary>True when the client may read it; then that it did is logged.</summary>
    public static async Task<bool> MayRead(ServiceDb db, PatientId patient, PathwayId pathway, CancellationToken ct) =>
        (await PatientAccess.Open(db, patient, Purpose, pathway, ct)).Ok;

    /// <summary>Those rows of a search that the client may see, in their order, logged.</summary>
    public static async Task<IReadOnlyList<TRow>> Visible<TRow>(ServiceDb db, IReadOnlyList<TRow> rows, Func<TRow, PatientId> patientOf, CancellationToken ct)
    {
        if (rows.Count == 0) return rows;
        var ids = rows.Select(patientOf).Distinct().ToList();
        var visible = await db.VisiblePatients().Where(p => ids.Contains(p.Id) || db.Set<Patient>().Any(m => m.MergedInto == p.Id && ids.Contains(m.Id)))
            .Select(p => p.Id).ToListAsync(ct);
        var merged = await db.Set<Patient>().Where(m => ids.Contains(m.Id) && m.MergedInto != null && visible.Contains(m.MergedInto.Value)).Select(m => m.Id).ToListAsync(ct);
        await PatientAccess.LogList(db, visible, Purpose, ct);
        return [.. rows.Where(r => visible.Contains(patientOf(r)) || merged.Contains(patientOf(r)))];
    }
}
