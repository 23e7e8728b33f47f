using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Identifiers;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients;

/// <summary>
/// Finds the patient that a referral is about, or makes a new record. It joins the unit of work; the caller saves. Only a number that passes its check,
/// with a birth date and family name that agree, is ever matched without a person.
/// </summary>
public static class IdentifyPatient
{
    /// <param name="Patient">The patient, found or new.</param>
    /// <param name="Doubt">Why a person has to say who this is, in words without the patient's data; null when there is no doubt.</param>
    public sealed record Identified(Patient Patient, string? Doubt);

    public static async Task<Identified> Add(ServiceDb db, PatientDetails told, CancellationToken ct)
    {
        var number = NhsNumber.Parse(told.NhsNumber);
        if (number.Ok && await Holder(db, number.Value.Value, ct) is { } known && Agrees(known, told)) return new(known, null);
        Patient patient = new()
        {
            Id = db.NewId<PatientId>(), NhsNumber = number.Ok ? number.Value.Value : null, UnverifiedNumber = number.Ok ? null : told.NhsNumber,
            FamilyName = told.FamilyName, GivenNames = told.GivenNames, Prefix = told.Prefix, BirthDate = told.BirthDate, Gender = told.Gender,
            AddressLines = told.AddressLines, Postcode = told.Postcode, Phone = told.Phone, Email = told.Email, ContactBy = told.ContactBy,
            Language = told.Language, NeedsInterpreter = told.NeedsInterpreter, AccessibleInformation = told.AccessibleInformation,
            PracticeCode = told.PracticeCode, NhsNumberStatus = number.Ok ? NhsNumberStatus.PresentButNotTraced : NhsNumberStatus.TraceRequired,
            IdentityConfirmed = number.Ok,
        };
        db.Add(patient);
        return new(patient, number.Ok ? null : "The NHS number is missing or fails its check");
    }

    private static Task<Patient?> Holder(ServiceDb db, string number, CancellationToken ct) =>
        db.Set<Patient>().FirstOrDefaultAsync(p => p.NhsNumber == number && p.MergedInto == null, ct);

    private static bool Agrees(Patient known, PatientDetails told) =>
        known.BirthDate == told.BirthDate && string.Equals(known.FamilyName, told.FamilyName, StringComparison.OrdinalIgnoreCase);
}
