using Reconstruct.Core;
using Reconstruct.Core.Identifiers;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients.Identity;

/// <summary>Puts right an NHS number that was mistyped or missing. The case stays open: with the number, the right record may turn up.</summary>
public static class CorrectNumber
{
    public static async Task<Result<Patient>> Run(ServiceDb db, IdentityCaseId id, int seenVersion, string? typed, CancellationToken ct)
    {
        if (await db.IdentityCase(id, ct) is not { Ending: null } open) return Refusals.NotFound("open case");
        var patient = (await db.Patient(open.PatientId, ct))!;
        if (patient.Version != seenVersion) return Refusals.ChangedSince("patient");
        var number = NhsNumber.Parse(typed);
        if (!number.Ok) return number.As<Patient>();

        (patient.NhsNumber, patient.UnverifiedNumber, patient.NhsNumberStatus) = (number.Value.Value, null, NhsNumberStatus.PresentButNotTraced);
        return await db.Save(patient, "NHS number corrected while finding out who the patient is", ct);
    }
}
