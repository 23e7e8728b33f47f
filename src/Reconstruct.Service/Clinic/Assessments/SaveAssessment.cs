using Reconstruct.Core;
using Reconstruct.Core.Clinic;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>Saves answers, as a draft, completed or amended, and with them what they leave to be done: tasks stand from the first draft on, since hours run whether a form is finished or not.</summary>
public static class SaveAssessment
{
    /// <param name="finish">True to complete a draft.</param>
    /// <param name="because">Why a completed one is changed.</param>
    public static async Task<Result<Assessment>> Run(ServiceDb db, AssessmentId id, int seenVersion, LoadedForm form, FormReading read, bool finish, string? because, CancellationToken ct)
    {
        if (await db.Assessment(id, ct) is not { Asked: null } row) return Refusals.NotFound("assessment");
        if (row.Version != seenVersion) return Refusals.ChangedSince("assessment");
        var amends = row.Status is not AssessmentStatus.InProgress;
        if (amends && string.IsNullOrWhiteSpace(because)) return new Refusal("amend-reason-missing", "Enter why it is changed", "because");
        if ((amends || finish) && read.Refusals.Count > 0) return read.Refusals.ToList();

        var born = await db.BirthDateOf(row.PathwayId, ct);
        (row.Response, row.FormVersion, row.Dropped) = (StartAssessment.Written(form.Form, read.Answers, born), form.Form.Version, [.. read.Dropped.Select(form.Form.NameOf)]);
        (row.SavedAt, row.SavedByName) = (db.Clock.Now, db.Acting.Name);
        if (amends) (row.Status, row.AmendedBecause) = (AssessmentStatus.Amended, because!.Trim());
        else if (finish) (row.Status, row.CompletedAt, row.CompletedByName) = (AssessmentStatus.Completed, db.Clock.Now, db.Acting.Name);
        await PlanTasks.Add(db, row, form.Form, read.Answers, born, ct);
        return await db.Save(row, amends ? "Amended an assessment" : finish ? "Completed an assessment" : "Saved an assessment", ct);
    }
}
