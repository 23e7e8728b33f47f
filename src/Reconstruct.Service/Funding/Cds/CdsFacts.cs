using System.Globalization;
using Hl7.Fhir.Model;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Funding.Fhir;

namespace Reconstruct.Service.Funding.Cds;

/// <summary>Which practice and which facts were sent along with an order.</summary>
public static class CdsFacts
{
    /// <summary>SNOMED CT 60621009, body mass index (observable entity).</summary>
    public const string BmiSnomed = "http://snomed.info/sct|60621009";

    /// <summary>LOINC 39156-5, body mass index.</summary>
    public const string BmiLoinc = "http://loinc.org|39156-5";

    /// <summary>The ODS code of the practice that the patient is registered with; null when it was not sent.</summary>
    public static string? Practice(Patient? patient) => patient?.GeneralPractitioner
        .Select(g => g.Identifier).OfType<Identifier>().Where(i => FhirSystems.Same(i.System, FhirSystems.OdsOrganisation))
        .Select(i => i.Value?.Trim().ToUpperInvariant()).FirstOrDefault(v => v is { Length: > 0 });

    /// <summary>Facts as sent. What a clinician answered comes before what the record says. Answers to a questionnaire that is not one of ours are not read.</summary>
    public static IReadOnlyDictionary<string, InputValue> Of(PolicyBook book, FundingCanonical canonical, CdsCall call, DateOnly on)
    {
        Dictionary<string, InputValue> facts = new(StringComparer.Ordinal);
        if (call.Patient is { } patient && DateOnly.TryParseExact(patient.BirthDate, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born) && born <= on)
            facts["ageYears"] = new InputValue.Number(Age(born, on));
        if (Inside<Observation>(call, CdsServices.Bmi).FirstOrDefault(IsBmi) is { Value: Quantity { Value: { } bmi } }) facts["bmiKgPerM2"] = new InputValue.Number((double)Math.Round(bmi, 1));
        foreach (var item in Inside<QuestionnaireResponse>(call, CdsServices.Answers).Where(r => canonical.IsOurs(book, r.Questionnaire)).Reverse().SelectMany(r => Items(r.Item)))
        {
            if (item.Answer is [{ Value: { } value }, ..] && book.Facts.Find(item.LinkId ?? "") is not null) facts[item.LinkId!] = QuestionnaireFhir.Read(value);
        }
        return facts;
    }

    private static IEnumerable<T> Inside<T>(CdsCall call, string key) where T : Resource => call.Along.GetValueOrDefault(key) switch
    {
        T one => [one],
        Bundle many => many.Entry.Select(e => e.Resource).OfType<T>(),
        _ => [],
    };

    private static IEnumerable<QuestionnaireResponse.ItemComponent> Items(IEnumerable<QuestionnaireResponse.ItemComponent> items) => items.SelectMany(i => Items(i.Item).Prepend(i));

    private static bool IsBmi(Observation observation) => observation.Code?.Coding.Exists(c => $"{c.System}|{c.Code}" is BmiSnomed or BmiLoinc) == true;

    private static int Age(DateOnly born, DateOnly on) => on.Year - born.Year - (on < born.AddYears(on.Year - born.Year) ? 1 : 0);
}
