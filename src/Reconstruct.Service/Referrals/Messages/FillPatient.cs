using Reconstruct.Service.Patients;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>An update may bring what the first message did not know. It fills blanks of a patient who is not identified yet; it overwrites nothing.</summary>
public static class FillPatient
{
    public static void Blanks(Patient patient, PatientDetails told)
    {
        patient.FamilyName ??= told.FamilyName;
        patient.GivenNames ??= told.GivenNames;
        patient.Prefix ??= told.Prefix;
        patient.BirthDate ??= told.BirthDate;
        patient.EthnicCategory ??= told.EthnicCategory;
        patient.Phone ??= told.Phone;
        patient.Email ??= told.Email;
        patient.Language ??= told.Language;
        patient.NeedsInterpreter ??= told.NeedsInterpreter;
        patient.PracticeCode ??= told.PracticeCode;
        if (patient.NhsNumber is null) patient.UnverifiedNumber ??= told.NhsNumber; // a person says whether it is theirs
        if (patient.Gender == AdministrativeGender.Unknown) patient.Gender = told.Gender;
        if (patient.AddressLines.Count > 0 || patient.Postcode is not null) return;
        patient.AddressLines = told.AddressLines;
        patient.Postcode = told.Postcode;
    }
}
