using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>Saves answers, as a draft, completed or amended, and with them what they leave to be done: tasks stand from the first draft on, since hours run whether a form is finished or not.</summary>
public static class SaveAssessment
{
    private const string Gone = "No longer follows from the answers";

    /// <param name="finish">True to complete a draft.</param>
    /// <param name="because">Why a completed one is changed.</param>
    public static async Task<Result<Assessment>> Run(ServiceDb db, AssessmentId id, int seenVersion, LoadedForm form, FormReading read, bool finish, string? because, CancellationToken ct)
    {
        if (await db.Assessment(id, ct) is not { Asked: null } row) return Refusals.NotFound("assessment");
        if (row.Version != seenVersion) return Refusals.ChangedSince("assessment");
        var amends = row.Status is not AssessmentStatus.InProgress;
        if (amends && string.IsNullOrWhiteSpace(because)) return new Refusal("amend-reason-missing", "Enter why it is changed", "because");
        if ((amends || finish) && read.Refusals.Count > 0) return read.Refusals.ToList();

        (row.Response, row.FormVersion, row.Dropped) = (StartAssessment.Written(form.Form, read.Answers), form.Form.Version, [.. read.Dropped.Select(d => d.Text)]);
        (row.SavedAt, row.SavedByName) = (db.Clock.Now, db.Acting.Name);
        if (amends) (row.Status, row.AmendedBecause) = (AssessmentStatus.Amended, because!.Trim());
        else if (finish) (row.Status, row.CompletedAt, row.CompletedByName) = (AssessmentStatus.Completed, db.Clock.Now, db.Acting.Name);
        await Tasks(db, row, form.Form, read.Answers, ct);
        return await db.Save(row, amends ? "Amended an assessment" : finish ? "Completed an assessment" : "Saved an assessment", ct);
    }

    private static async Task Tasks(ServiceDb db, Assessment row, AssessmentForm form, IReadOnlyDictionary<string, FormAnswer> answers, CancellationToken ct)
    {
        var patient = await db.Set<Pathway>().Where(p => p.Id == row.PathwayId).Join(db.Set<Patient>(), p => p.PatientId, who => who.Id, (_, who) => who).FirstAsync(ct);
        var planned = AssessmentTasks.Plan(form.Rules, answers, patient.BirthDate, db.Clock.Now);
        var there = await db.Set<AssessmentTask>().Where(t => t.AssessmentId == row.Id).ToListAsync(ct);
        foreach (var plan in planned)
        {
            if (there.FirstOrDefault(t => t.Code == plan.Code) is { } task) Change(db, task, plan);
            else if (plan.Settled is null) db.Add(Made(db, row, plan));
        }
        foreach (var gone in there.Where(t => t.DoneAt is null && planned.All(p => p.Code != t.Code)))
            Settle(db, gone, Gone);
    }

    private static void Change(ServiceDb db, AssessmentTask task, PlannedTask plan)
    {
        if (task.DoneAt is not null)
        {
            if (!task.ByAnswers || plan.Settled is not null) return; // what a person said of it stands
            (task.DoneAt, task.DoneByName, task.Outcome, task.ByAnswers) = (null, null, null, false);
        }
        if (!(plan.AtOnce && task.AtOnce)) task.DueAt = plan.DueAt;
        (task.What, task.Why, task.OwnerRole, task.Timed, task.AtOnce, task.ShowFrom) = (plan.What, plan.Why, plan.Owner, plan.Timed, plan.AtOnce, plan.From);
        if (plan.Settled is { } settled) Settle(db, task, settled);
    }

    private static void Settle(ServiceDb db, AssessmentTask task, string outcome) => (task.DoneAt, task.DoneByName, task.Outcome, task.ByAnswers) = (db.Clock.Now, db.Acting.Name, outcome, true);

    private static AssessmentTask Made(ServiceDb db, Assessment row, PlannedTask plan) => new()
    {
        Id = db.NewId<AssessmentTaskId>(), PathwayId = row.PathwayId, AssessmentId = row.Id, Code = plan.Code, What = plan.What, Why = plan.Why, OwnerRole = plan.Owner,
        DueAt = plan.DueAt, Timed = plan.Timed, AtOnce = plan.AtOnce, ShowFrom = plan.From, SetAt = db.Clock.Now,
    };
}
