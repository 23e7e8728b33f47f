using Reconstruct.Core;
using Reconstruct.Core.Clinic;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Messages;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Clinic.Asked;

/// <summary>Asks a patient to fill in a form, and tells them so in a message that says nothing clinical: not even the name of the form. Hazard: HAZ-113.</summary>
public static class AskPatient
{
    private const string Subject = "A form to fill in";

    public static async Task<Result<AskedForm>> Run(ServiceDb db, EmailSettings email, Pathway pathway, LoadedForm? form, Result<FormRequest> request, CancellationToken ct)
    {
        var patient = await db.PatientOf(pathway, ct);
        if (AskedFormQueries.WhyNotNow(pathway, patient) is { } why) return new Refusal("patient-not-asked", why.TrimEnd('.'), "form");
        List<Refusal> refusals = [];
        if (form is null || !form.Use.ForPatients) refusals.Add(new("form-missing", "Select a form", "form"));
        else if (form.Use.Until < db.Clock.Today) refusals.Add(new("form-run-out", $"This form may be used until {Words.Date(form.Use.Until)} only, by its licence", "form"));
        if (!request.Ok) refusals.AddRange(request.Refusals);
        if (refusals.Count > 0) return refusals;
        if ((await db.AskedForms(pathway.Id, ct)).Any(a => a.IsOpen && a.Form == form!.Form.Id && a.TimePoint == request.Value.TimePoint)) return Already;

        var asked = Add(db, pathway, form!, request.Value, db.Clock.Now);
        SendMessage.ToPatient(db, email, pathway, patient, Subject,
            $"Your team asks you to fill in a form by {Words.Date(asked.AnswerBy)}. You find it under “Forms to fill in” on the page “Where things are”. Nobody reads what you write there at once. If something worries you, contact the team: do not wait for an answer there.");
        var saved = await db.Save(asked, "Asked the patient to fill in a form", ct);
        return saved.Ok || saved.Refusals.All(r => r.Code != "already-there") ? saved : Already;
    }

    private static Refusal Already => new("form-asked", "The patient is asked for this form at this time point already", "form");

    /// <summary>Puts the request and the empty answers into the unit of work; the caller saves.</summary>
    public static AskedForm Add(ServiceDb db, Pathway pathway, LoadedForm form, FormRequest request, DateTimeOffset at)
    {
        AskedForm asked = new()
        {
            Id = db.NewId<AskedFormId>(), PathwayId = pathway.Id, AssessmentId = db.NewId<AssessmentId>(), Form = form.Form.Id, Title = form.Form.Title, MadeFor = form.Use.MadeFor!,
            TimePoint = request.TimePoint, AnswerBy = request.AnswerBy, AskedAt = at, AskedBy = db.Acting.Person, AskedByName = db.Acting.Name,
        };
        db.Add(asked);
        db.Add(new Assessment
        {
            Id = asked.AssessmentId, PathwayId = pathway.Id, Form = form.Form.Id, FormVersion = form.Form.Version, Title = form.Form.Title, Asked = asked.Id, TimePoint = asked.TimePoint,
            Response = StartAssessment.Written(form.Form, form.Form.Initial()), StartedAt = at, StartedBy = db.Acting.Person, StartedByName = db.Acting.Name, SavedAt = at, SavedByName = db.Acting.Name,
        });
        return asked;
    }
}
