using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Clinic;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>Brings what an assessment leaves to be done into line with its answers and the day of birth. It joins the unit of work; the caller saves. Hazard: HAZ-105.</summary>
public static class PlanTasks
{
    private const string Gone = "No longer follows from the answers";

    public static async Task Add(ServiceDb db, Assessment row, AssessmentForm form, IReadOnlyDictionary<string, FormAnswer> answers, DateOnly? born, CancellationToken ct)
    {
        IReadOnlyList<PlannedTask> planned = [.. AssessmentTasks.Plan(form.Rules, answers, born, db.Clock.Now), .. ValuesNow.Plan(row, form, born, db.Clock.Now)];
        var there = await db.Set<AssessmentTask>().Where(t => t.AssessmentId == row.Id).ToListAsync(ct);
        foreach (var plan in planned)
        {
            if (there.FirstOrDefault(t => t.Code == plan.Code) is { } task) Change(db, task, plan);
            else if (plan.Settled is null && !(plan.BeginsBy < db.Clock.Today)) db.Add(Made(db, row, plan));
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
