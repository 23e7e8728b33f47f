using System.Text;
using Reconstruct.Core;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>Starts an assessment of a pathway, with what its form starts with.</summary>
public static class StartAssessment
{
    public static async Task<Result<Assessment>> Run(ServiceDb db, PathwayId id, LoadedForm? form, CancellationToken ct)
    {
        if (form is null || !form.Use.ForStaff) return new Refusal("form-missing", "Select a form", "form");
        Assessment row = new()
        {
            Id = db.NewId<AssessmentId>(), PathwayId = id, Form = form.Form.Id, FormVersion = form.Form.Version, Title = form.Form.Title, Response = Written(form.Form, form.Form.Initial()),
            StartedAt = db.Clock.Now, StartedBy = db.Acting.Person, StartedByName = db.Acting.Name, SavedAt = db.Clock.Now, SavedByName = db.Acting.Name,
        };
        db.Add(row);
        return await db.Save(row, "Started an assessment", ct);
    }

    /// <summary>Answers as they are kept.</summary>
    /// <param name="born">Day of birth, by the record; null when it is not known or does not matter.</param>
    public static string Written(AssessmentForm form, IReadOnlyDictionary<string, FormAnswer> answers, DateOnly? born = null)
    {
        var state = FormState.Of(form, answers);
        var response = ResponseFhir.Of(form, state, FormCalculator.Values(form, state, born), born);
        response.Status = Hl7.Fhir.Model.QuestionnaireResponse.QuestionnaireResponseStatus.InProgress;
        return Encoding.UTF8.GetString(FhirJson.Bytes(response));
    }
}
