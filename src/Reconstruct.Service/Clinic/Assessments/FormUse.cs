using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;
using Reconstruct.Core;
using Reconstruct.Core.Clinic;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>Who answers a form, for whom it was made and under which licence it is used, as its file says. Hazard: HAZ-113.</summary>
/// <param name="Performers">Who answers it; staff alone when the file says nothing.</param>
/// <param name="MadeFor">For whom it was made; null where staff answer it.</param>
/// <param name="Licence">The licence under which it is used; null for one of this program.</param>
/// <param name="ShowsValues">True when the patient is shown what was worked out once they have sent their answers.</param>
/// <param name="Until">Last day on which it may be used; null for no end.</param>
public sealed record FormUse(IReadOnlyList<FormPerformer> Performers, string? MadeFor, string? Licence, bool ShowsValues, DateOnly? Until)
{
    public bool ForStaff => Performers.Contains(FormPerformer.Staff);

    /// <summary>True for a form that the patient, or somebody who acts for them, fills in.</summary>
    public bool ForPatients => Performers.Any(p => p is not FormPerformer.Staff);

    public static FormUse Read(Questionnaire form, List<Refusal> faults)
    {
        List<FormPerformer> performers = [];
        foreach (var word in form.GetExtensions(FormExtensions.Performer).Select(e => e.Value?.ToString()))
        {
            performers.Add(Performer(word) ?? FormPerformer.Patient); // so that what a form of patients lacks is named as well
            if (Performer(word) is null) faults.Add(FormReader.Fault("extension", $"{word ?? "(none)"} cannot answer a form here: say Patient, RelatedPerson or Practitioner"));
        }
        DateOnly? until = null;
        if (form.EffectivePeriod?.End is { } end && Day(end, faults) is { } day) until = day;
        return new(
            performers.Count == 0 ? [FormPerformer.Staff] : [.. performers.Distinct()], Text(form.GetStringExtension(FormExtensions.MadeFor)), Text(form.GetStringExtension(FormExtensions.Licence)),
            form.GetExtensionValue<FhirBoolean>(FormExtensions.ValuesForPatient)?.Value == true, until);
    }

    /// <summary>What a form has to say before a patient is asked to fill it in.</summary>
    public IEnumerable<Refusal> Faults(Questionnaire form, IReadOnlyList<TaskRule> rules)
    {
        if (!ForPatients) yield break;
        if (MadeFor is null) yield return FormReader.Fault("extension", $"Say for whom the form was made: {FormExtensions.MadeFor}");
        if (rules.Count > 0) yield return FormReader.Fault("extension", "A form that patients answer leaves no tasks: nobody watches its answers");
        if (form.SubjectType.Any() && form.SubjectType.All(s => s != ResourceType.Patient)) yield return FormReader.Fault("subjectType", "A form that patients answer is about a Patient");
    }

    /// <summary>What a trust has to say of a form that it brings in itself.</summary>
    public IEnumerable<Refusal> LicenceFaults(Questionnaire form)
    {
        if (Text(form.Copyright) is null) yield return FormReader.Fault("copyright", "Say under which licence it is used");
        if (ForPatients && Licence is null) yield return FormReader.Fault("extension", $"Say what the licence allows and who holds it: {FormExtensions.Licence}");
    }

    private static FormPerformer? Performer(string? word) => word switch
    {
        "Patient" => FormPerformer.Patient,
        "RelatedPerson" => FormPerformer.Proxy,
        "Practitioner" or "PractitionerRole" => FormPerformer.Staff,
        _ => null,
    };

    private static DateOnly? Day(string end, List<Refusal> faults)
    {
        if (end.Length >= 10 && DateOnly.TryParseExact(end[..10], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day)) return day;
        faults.Add(FormReader.Fault("effectivePeriod.end", "Give the last day of use as a whole date"));
        return null;
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
