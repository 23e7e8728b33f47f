using Reconstruct.Core;
using Reconstruct.Core.Clinic;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;

namespace Reconstruct.Service.Clinic.Asked;

/// <summary>Saves what a patient has filled in, as a draft that nobody else sees, or sends it once: then it is final and on the lists of the team until somebody has read it. Hazards: HAZ-112, HAZ-113.</summary>
public static class SaveAnswers
{
    /// <summary>Code of answers that were sent before.</summary>
    public const string SentCode = "answers-sent";

    /// <summary>Code of a request that was withdrawn.</summary>
    public const string WithdrawnCode = "asked-withdrawn";

    /// <summary>Code of a form whose licence has run out.</summary>
    public const string RunOutCode = "form-run-out";

    /// <summary>Working days within which somebody reads what was sent: a rule of this service for its own lists, and no clinical limit.</summary>
    public const int ReadWithinWorkingDays = 1;

    /// <param name="send">True sends them for good.</param>
    public static async Task<Result<Assessment>> Run(ServiceDb db, AskedFormId id, int seenVersion, LoadedForm form, FormReading read, FormFiller who, bool send, CancellationToken ct)
    {
        if (await db.AskedForm(id, ct) is not { } asked || await db.Assessment(asked.AssessmentId, ct) is not { } answers) return Refusals.NotFound("form");
        if (asked.WithdrawnAt is not null) return new Refusal(WithdrawnCode, "Your team no longer asks for this form. Nothing was sent");
        if (asked.AnsweredAt is not null) return new Refusal(SentCode, "These answers were sent already. Nothing was changed");
        if (AskedFormQueries.WhyNot(who.Pathway, who.Patient) is not null || !form.Use.Performers.Contains(who.Performer)) return Refusals.NotAllowed("this form");
        if (answers.IsOfAnother(db.Acting.Person)) return Refusals.NotAllowed("this form"); // begun by somebody else: nobody sends another's words as their own
        if (form.Use.Until < db.Clock.Today) return new Refusal(RunOutCode, "This form may not be used any more, by its licence. Nothing was sent. Tell the team");
        if (answers.Version != seenVersion) return Refusals.ChangedSince("form");
        if (send && read.Refusals.Count > 0) return read.Refusals.ToList();

        (answers.Response, answers.FormVersion, answers.Dropped) = (StartAssessment.Written(form.Form, read.Answers), form.Form.Version, [.. read.Dropped.Select(form.Form.NameOf)]);
        (answers.SavedAt, answers.SavedByName, answers.AnsweredBy, answers.AnsweredByPerson, answers.AnsweredAs) = (db.Clock.Now, db.Acting.Name, who.Performer, db.Acting.Person, who.Relation);
        if (send)
        {
            (answers.Status, answers.CompletedAt, answers.CompletedByName) = (AssessmentStatus.Completed, db.Clock.Now, db.Acting.Name);
            (asked.AnsweredAt, asked.AnsweredByName, asked.ReadBy) = (db.Clock.Now, db.Acting.Name, DueCalendar.Rules.WorkingDaysAfter(db.Clock.Now, ReadWithinWorkingDays));
        }
        return await db.Save(answers, send ? "Sent a form that was asked for" : "Saved a form that was asked for", ct);
    }
}
