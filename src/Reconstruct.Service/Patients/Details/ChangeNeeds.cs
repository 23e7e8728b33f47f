using Reconstruct.Core;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients.Details;

/// <summary>A patient, or somebody who acts for them, says how to reach them and what they need.</summary>
public static class ChangeNeeds
{
    public static async Task<Result<Patient>> Run(ServiceDb db, PatientId id, int seenVersion, CommunicationNeeds needs, CancellationToken ct)
    {
        if (await db.Patient(id, ct) is not { } patient) return Refusals.NotFound("patient");
        if (patient.Version != seenVersion) return Refusals.ChangedSince("record");

        needs.PutInto(patient);
        return await db.Save(patient, "Changed by the patient or somebody who acts for them", ct);
    }
}
