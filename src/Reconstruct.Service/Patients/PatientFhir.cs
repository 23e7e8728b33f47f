using System.Globalization;
using Hl7.Fhir.Model;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Patients.Access;
using FhirPatient = Hl7.Fhir.Model.Patient;

namespace Reconstruct.Service.Patients;

/// <summary>A patient as FHIR, in the shape of UK Core. What is not known is left out; a number that failed its check is no NHS number and is not given.</summary>
public static class PatientFhir
{
    public const string VerificationExtension = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus";
    public const string VerificationSystem = "https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatus";
    public const string InterpreterExtension = "http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired";
    public const string EthnicityExtension = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-EthnicCategory";
    public const string EthnicitySystem = "https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategory";
    private const string Purpose = "To share your details with another system that cares for you";

    public static async Task<Resource?> Read(ServiceDb db, Guid id, CancellationToken ct)
    {
        var opened = await PatientAccess.Open(db, new(id), Purpose, ct);
        return opened.Ok ? Of(opened.Value) : null;
    }

    /// <summary>By NHS number. A record merged into another is found as the one that stands for it.</summary>
    public static async Task<IReadOnlyList<Resource>> Search(ServiceDb db, FhirSearch asked, CancellationToken ct)
    {
        if (asked.System is not null && !FhirSystems.Same(asked.System, FhirSystems.NhsNumber)) return [];
        var value = asked.Value;
        var holders = await db.Set<Patient>().Where(p => p.NhsNumber == value).Select(p => p.MergedInto ?? p.Id).Distinct().ToListAsync(ct);
        var found = await db.VisiblePatients().Where(p => holders.Contains(p.Id)).OrderBy(p => p.Id).ToListAsync(ct);
        await PatientAccess.LogList(db, found.Select(p => p.Id), Purpose, ct);
        return [.. found.Select(Of)];
    }

    public static FhirPatient Of(Patient patient) => new()
    {
        Id = patient.Id.ToString(), Meta = new() { VersionId = patient.Version.ToString(CultureInfo.InvariantCulture) },
        Identifier = patient.NhsNumber is { } number ? [Number(number, patient.NhsNumberStatus)] : [],
        Name = Name(patient), Telecom = [.. Telecom(patient)], Gender = Gender(patient.Gender), BirthDate = Day(patient.BirthDate),
        Deceased = patient.DiedOn is { } died ? new FhirDateTime(Day(died)) : null, Address = Address(patient), Communication = Language(patient),
        GeneralPractitioner = patient.PracticeCode is { } practice
            ? [new() { Type = "Organization", Identifier = new(FhirSystems.OdsOrganisation, practice) }] : [],
        Extension = [.. Extensions(patient)],
    };

    private static IEnumerable<Extension> Extensions(Patient patient)
    {
        if (patient.NeedsInterpreter is { } needed) yield return new(InterpreterExtension, new FhirBoolean(needed));
        if (patient.EthnicCategory is { } ethnic) yield return new(EthnicityExtension, new CodeableConcept(EthnicitySystem, ethnic.Code()));
    }

    private static Identifier Number(string number, NhsNumberStatus status) => new(FhirSystems.NhsNumber, number)
    {
        Extension = Verification(status) is { } code ? [new(VerificationExtension, new CodeableConcept(VerificationSystem, code))] : [],
    };

    /// <summary>The codes of UK Core's list that we have read; null for a status without one.</summary>
    private static string? Verification(NhsNumberStatus status) => status switch
    {
        NhsNumberStatus.PresentAndVerified => "number-present-and-verified",
        NhsNumberStatus.PresentButNotTraced => "number-present-but-not-traced",
        NhsNumberStatus.TraceRequired => "trace-required",
        NhsNumberStatus.TraceAttempted => "trace-attempted",
        NhsNumberStatus.TraceNeedsToBeResolved => "trace-needs-to-be-resolved",
        NhsNumberStatus.TraceInProgress => "trace-in-progress",
        _ => null,
    };

    private static List<HumanName> Name(Patient p) => (p.FamilyName, p.GivenNames) is (null, null) ? [] :
    [
        new()
        {
            Use = HumanName.NameUse.Official, Family = p.FamilyName, Given = (p.GivenNames ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Prefix = p.Prefix is { } prefix ? [prefix] : [],
        },
    ];

    private static IEnumerable<ContactPoint> Telecom(Patient p)
    {
        if (p.Phone is { } phone) yield return new() { System = ContactPoint.ContactPointSystem.Phone, Value = phone };
        if (p.Email is { } email) yield return new() { System = ContactPoint.ContactPointSystem.Email, Value = email };
    }

    private static Hl7.Fhir.Model.AdministrativeGender Gender(AdministrativeGender gender) => gender switch
    {
        AdministrativeGender.Female => Hl7.Fhir.Model.AdministrativeGender.Female,
        AdministrativeGender.Male => Hl7.Fhir.Model.AdministrativeGender.Male,
        AdministrativeGender.Other => Hl7.Fhir.Model.AdministrativeGender.Other,
        _ => Hl7.Fhir.Model.AdministrativeGender.Unknown,
    };

    private static List<Address> Address(Patient p) => p.AddressLines.Count == 0 && p.Postcode is null ? [] : [new() { Line = p.AddressLines, PostalCode = p.Postcode }];

    private static List<FhirPatient.CommunicationComponent> Language(Patient p) => p.Language is { } code
        ? [new() { Language = new("urn:ietf:bcp:47", code), Preferred = true }] : [];

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
