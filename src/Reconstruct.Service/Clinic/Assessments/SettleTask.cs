using Reconstruct.Core;
using Reconstruct.Core.Clinic;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>Says what came of a task, or why it is not needed. It is never closed without words. Hazard: HAZ-105.</summary>
public static class SettleTask
{
    private const int Most = 1000;

    public static async Task<Result<AssessmentTask>> Run(ServiceDb db, AssessmentTaskId id, int seenVersion, bool? done, string? outcome, CancellationToken ct)
    {
        if (await db.AssessmentTask(id, ct) is not { } task) return Refusals.NotFound("task");
        if (task.Version != seenVersion) return Refusals.ChangedSince("task");
        if (task.DoneAt is not null) return new Refusal("task-closed", "This task is closed already", "done");
        List<Refusal> refusals = [];
        if (done is null) refusals.Add(new("task-done-missing", "Select whether it was done", "done"));
        if (string.IsNullOrWhiteSpace(outcome)) refusals.Add(new("task-outcome-missing", "Enter what came of it, or why it is not needed", "outcome"));
        else if (outcome.Length > Most) refusals.Add(new("task-outcome-long", $"Use {Most} characters or fewer", "outcome"));
        if (refusals.Count > 0) return refusals;

        (task.DoneAt, task.DoneByName, task.Outcome) = (db.Clock.Now, db.Acting.Name, (done!.Value ? "Done: " : "Not needed: ") + outcome!.Trim());
        return await db.Save(task, "Closed a task of an assessment", ct);
    }
}
