using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients;

/// <summary>Reads of patients used in more than one place.</summary>
public static class PatientQueries
{
    public static Task<Patient?> Patient(this ServiceDb db, PatientId id, CancellationToken ct) =>
        db.Set<Patient>().FirstOrDefaultAsync(p => p.Id == id, ct);
}
