using System.Globalization;
using Hl7.Fhir.Model;
using Reconstruct.Core.Identifiers;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Patients;
using Gender = Hl7.Fhir.Model.AdministrativeGender;
using Patient = Hl7.Fhir.Model.Patient;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>Who a message is about. A date of birth without its day stays unmapped, and so is listed as it was written.</summary>
public static class MessagePatient
{
    private const string LegacyNumber = "http://fhir.nhs.net/Id/nhs-number";
    private const string Interpreter = "interpreterRequired";
    private const string Ethnicity = "EthnicCategory";

    public static PatientDetails Of(MessageBundle message, Mapped mapped)
    {
        var patient = message.Patient!;
        var name = Preferred(patient.Name, n => n.Use == HumanName.NameUse.Official, n => n.Use != HumanName.NameUse.Old);
        var telecom = MessageContacts.Of(patient);
        var given = name is null ? null : MessageText.Join(" ", [.. name.GivenElement.Select(mapped.Text)]);
        var (lines, postcode) = Address(patient, mapped);
        return new()
        {
            NhsNumber = Number(patient, mapped),
            FamilyName = mapped.Text(name?.FamilyElement) ?? (given is null ? mapped.Text(name?.TextElement) : null),
            GivenNames = given,
            Prefix = name is null ? null : MessageText.Join(" ", [.. name.PrefixElement.Select(mapped.Text)]),
            BirthDate = BirthDate(patient, mapped),
            Gender = GenderOf(patient, mapped),
            EthnicCategory = EthnicCategoryOf(patient, mapped),
            AddressLines = lines,
            Postcode = postcode,
            Phone = MessageContacts.First(telecom, ContactPoint.ContactPointSystem.Phone, mapped),
            Email = MessageContacts.First(telecom, ContactPoint.ContactPointSystem.Email, mapped),
            Language = Language(patient, mapped),
            NeedsInterpreter = NeedsInterpreter(patient, mapped),
            PracticeCode = Practice(message, patient, mapped),
        };
    }

    private static T? Preferred<T>(IReadOnlyCollection<T> all, params Func<T, bool>[] wishes) where T : class =>
        wishes.Select(wish => all.FirstOrDefault(wish)).FirstOrDefault(found => found is not null) ?? all.FirstOrDefault();

    private static string? Number(Patient patient, Mapped mapped)
    {
        var number = patient.Identifier.Find(i =>
            !string.IsNullOrWhiteSpace(i.Value) && (FhirSystems.Same(i.System, FhirSystems.NhsNumber) || FhirSystems.Same(i.System, LegacyNumber)));
        mapped.Take(number?.SystemElement);
        return mapped.Text(number?.ValueElement);
    }

    private static DateOnly? BirthDate(Patient patient, Mapped mapped)
    {
        if (!DateOnly.TryParseExact(patient.BirthDate?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return null;
        mapped.Take(patient.BirthDateElement);
        return day;
    }

    private static Patients.AdministrativeGender GenderOf(Patient patient, Mapped mapped)
    {
        mapped.Take(patient.GenderElement);
        return patient.Gender switch
        {
            Gender.Female => Patients.AdministrativeGender.Female,
            Gender.Male => Patients.AdministrativeGender.Male,
            Gender.Other => Patients.AdministrativeGender.Other,
            _ => Patients.AdministrativeGender.Unknown,
        };
    }

    /// <summary>UK Core's extension. A code that is none of the national ones stays unmapped, and so is listed as it was written.</summary>
    private static Core.Patients.EthnicCategory? EthnicCategoryOf(Patient patient, Mapped mapped)
    {
        var told = patient.Extension.Find(e => e.Url?.EndsWith(Ethnicity, StringComparison.OrdinalIgnoreCase) == true)?.Value as CodeableConcept;
        var coding = told?.Coding.Find(c => Core.Patients.EthnicCategories.Of(c.Code) is not null);
        if (coding is null) return null;
        mapped.Take(coding.SystemElement, coding.CodeElement);
        return Core.Patients.EthnicCategories.Of(coding.Code);
    }

    private static (IReadOnlyList<string> Lines, string? Postcode) Address(Patient patient, Mapped mapped)
    {
        var home = Preferred(patient.Address, a => a.Use == Hl7.Fhir.Model.Address.AddressUse.Home, a => a.Use != Hl7.Fhir.Model.Address.AddressUse.Old);
        if (home is null) return ([], null);
        List<string> lines = [.. home.LineElement.Select(mapped.Text).Append(mapped.Text(home.CityElement)).Append(mapped.Text(home.DistrictElement))
            .OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
        if (lines.Count == 0 && mapped.Text(home.TextElement) is { } text) lines = [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        return (lines, mapped.Text(home.PostalCodeElement));
    }

    private static string? Language(Patient patient, Mapped mapped)
    {
        var spoken = Preferred(patient.Communication, c => c.Preferred == true);
        mapped.Take(spoken?.PreferredElement);
        return spoken?.Language?.Coding.Select(c => mapped.Text(c.CodeElement)).FirstOrDefault(c => c is not null);
    }

    private static bool? NeedsInterpreter(Patient patient, Mapped mapped)
    {
        var needed = MessageReferences.Find<Extension>(patient, "").Select(e => e.Element)
            .FirstOrDefault(e => e.Url?.EndsWith(Interpreter, StringComparison.OrdinalIgnoreCase) == true)?.Value as FhirBoolean;
        mapped.Take(needed);
        return needed?.Value;
    }

    /// <summary>The practice where they are registered: said outright, or by way of the organisation or the role that is named.</summary>
    private static string? Practice(MessageBundle message, Patient patient, Mapped mapped)
    {
        foreach (var practitioner in patient.GeneralPractitioner)
        {
            var named = message.Follow(practitioner);
            if (named is PractitionerRole role) named = message.Follow(role.Organization);
            IEnumerable<Identifier> identifiers = [.. (named as Organization)?.Identifier ?? [], .. practitioner.Identifier is { } own ? [own] : Array.Empty<Identifier>()];
            var code = identifiers.FirstOrDefault(i => FhirSystems.Same(i.System, FhirSystems.OdsOrganisation) && OdsCode.Parse(i.Value).Ok);
            if (code is null) continue;
            mapped.Take(code.SystemElement, code.ValueElement);
            return OdsCode.Parse(code.Value).Value.Value;
        }
        return null;
    }
}
