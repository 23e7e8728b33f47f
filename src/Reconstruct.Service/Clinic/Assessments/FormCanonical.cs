using Hl7.Fhir.Model;
using Reconstruct.Service.Fhir;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>The assessment forms as they are served, each with its canonical address.</summary>
public sealed class FormCanonical
{
    private readonly string _fhir;

    private FormCanonical(string fhir, FormShelf shelf)
    {
        _fhir = fhir;
        Questionnaires = [.. shelf.All.Select(Served)];
    }

    public IReadOnlyList<Resource> Questionnaires { get; }

    public static FormCanonical Of(IConfiguration settings, FormShelf shelf) => new(FhirAddress.Of(settings), shelf);

    /// <summary>The address of a form, with the version behind it.</summary>
    public string Of(string form, string version) => $"{_fhir}Questionnaire/{form}|{version}";

    private Questionnaire Served(LoadedForm form)
    {
        var served = (Questionnaire)form.Questions.DeepCopy();
        (served.Url, served.Meta) = ($"{_fhir}Questionnaire/{form.Form.Id}", new() { VersionId = form.Form.Version });
        return served;
    }
}
