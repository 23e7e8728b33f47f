using Reconstruct.Core;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients.Details;

/// <summary>Changes what a patient's record says.</summary>
public static class EditPatient
{
    public static async Task<Result<Patient>> Run(ServiceDb db, PatientId id, int seenVersion, PatientEdit edit, CancellationToken ct)
    {
        if (await db.Patient(id, ct) is not { } patient) return Refusals.NotFound("patient");
        if (patient.Version != seenVersion) return Refusals.ChangedSince("record");

        Number(patient, edit.NhsNumber);
        var told = edit.Details;
        (patient.FamilyName, patient.GivenNames, patient.Prefix) = (told.FamilyName, told.GivenNames, told.Prefix);
        (patient.BirthDate, patient.Gender) = (told.BirthDate, told.Gender);
        if (!patient.AddressLines.SequenceEqual(told.AddressLines)) patient.AddressLines = told.AddressLines;
        (patient.Postcode, patient.Phone, patient.Email, patient.PracticeCode) = (told.Postcode, told.Phone, told.Email, told.PracticeCode);
        edit.Needs.PutInto(patient);
        return await db.Save(patient, "Details changed", ct);
    }

    /// <summary>Another number has not been traced; the same one keeps what is known of it.</summary>
    private static void Number(Patient patient, string? number)
    {
        if (number == patient.NhsNumber) return;
        (patient.NhsNumber, patient.NhsNumberStatus) = (number, number is null ? NhsNumberStatus.NotPresent : NhsNumberStatus.PresentButNotTraced);
        if (number is not null) patient.UnverifiedNumber = null;
    }
}
