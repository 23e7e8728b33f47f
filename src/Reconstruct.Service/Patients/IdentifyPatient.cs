using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Identifiers;
using Reconstruct.Core.Patients;
using Reconstruct.Core.Patients.Matching;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Identity;

namespace Reconstruct.Service.Patients;

/// <summary>
/// Finds the patient that a referral is about, or makes a new record. It joins the unit of work; the caller saves. Only a number that passes its check,
/// with a birth date and family name that agree, is ever matched without a person; any doubt opens a case for the coordinator.
/// </summary>
public static class IdentifyPatient
{
    /// <param name="Patient">The patient, found or new.</param>
    /// <param name="Doubt">Why a person has to say who this is, in words without the patient's data; null when there is no doubt.</param>
    public sealed record Identified(Patient Patient, string? Doubt);

    public static async Task<Identified> Add(ServiceDb db, PatientDetails told, CancellationToken ct)
    {
        var number = NhsNumber.Parse(told.NhsNumber);
        var holders = number.Ok ? await Holders(db, number.Value.Value, ct) : [];
        if (holders.FirstOrDefault(h => Agrees(h, told)) is { } holder)
        {
            var known = holder.MergedInto is { } survivor ? (await db.Patient(survivor, ct))! : holder;
            return new(known, known.IdentityConfirmed ? null : "The patient's identity is being checked already");
        }

        var patient = New(db.NewId<PatientId>(), told, number);
        var doubt = await Doubt(db, patient, number, holders.Count > 0, ct);
        patient.IdentityConfirmed = doubt is null;
        if (holders.Count > 0) patient.NhsNumberStatus = NhsNumberStatus.TraceNeedsToBeResolved;
        db.Add(patient);
        if (doubt is not null) db.Add(new IdentityCase { Id = db.NewId<IdentityCaseId>(), PatientId = patient.Id, OpenedAt = db.Clock.Now, Doubt = doubt });
        return new(patient, doubt);
    }

    private static Patient New(PatientId id, PatientDetails told, Result<NhsNumber> number) => new()
    {
        Id = id, NhsNumber = number.Ok ? number.Value.Value : null, UnverifiedNumber = number.Ok ? null : told.NhsNumber,
        NhsNumberStatus = number.Ok ? NhsNumberStatus.PresentButNotTraced : NhsNumberStatus.TraceRequired,
        FamilyName = told.FamilyName, GivenNames = told.GivenNames, Prefix = told.Prefix, BirthDate = told.BirthDate, Gender = told.Gender, EthnicCategory = told.EthnicCategory,
        AddressLines = told.AddressLines, Postcode = Usual(told.Postcode), Phone = told.Phone, Email = told.Email, ContactBy = told.ContactBy,
        Language = told.Language, NeedsInterpreter = told.NeedsInterpreter, AccessibleInformation = told.AccessibleInformation, PracticeCode = told.PracticeCode,
    };

    private static async Task<string?> Doubt(ServiceDb db, Patient patient, Result<NhsNumber> number, bool held, CancellationToken ct)
    {
        if (held) return "The NHS number belongs to a patient with another date of birth or family name";
        if (!number.Ok) return number.Refusals[0].Code == NhsNumber.MissingCode ? "There is no NHS number" : "The NHS number fails its check";
        return await db.Strongest(patient, ct) >= MatchClass.Probable ? "Another record has the same name, date of birth and postcode" : null;
    }

    /// <summary>Every record with the number, those settled by a person or a match first.</summary>
    private static Task<List<Patient>> Holders(ServiceDb db, string number, CancellationToken ct) =>
        db.Set<Patient>().Where(p => p.NhsNumber == number).OrderByDescending(p => p.IdentityConfirmed).ThenBy(p => p.Id).ToListAsync(ct);

    private static bool Agrees(Patient known, PatientDetails told) =>
        known.BirthDate is { } birth && birth == told.BirthDate && known.FamilyKey is { } family && family == NameKey.Of(told.FamilyName);

    /// <summary>A postcode in its usual form, and one of another shape as it was written.</summary>
    private static string? Usual(string? postcode) => Postcode.Parse(postcode) is { Ok: true } parsed ? parsed.Value.Value : postcode;
}
