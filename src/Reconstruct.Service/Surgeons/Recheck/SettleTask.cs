using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Surgeons.Recheck;

/// <summary>Ends a task by what somebody found. One that only a check can settle is refused.</summary>
public static class SettleTask
{
    public static async Task<Result<SurgeonTask>> Run(ServiceDb db, SurgeonTaskId id, int seenVersion, string? finding, CancellationToken ct)
    {
        if (await db.Set<SurgeonTask>().FirstOrDefaultAsync(t => t.Id == id, ct) is not { } task) return Refusals.NotFound("task");
        if (task.Version != seenVersion || task.EndedAt is not null) return Refusals.ChangedSince("task");
        if (RecheckNeed.OnlyByCheck(task.Reason)) return new Refusal("task-needs-check", "Record a check: nothing else settles this");
        if (finding is null) return new Refusal("finding-missing", "Enter what you found and decided", "finding");

        task.End(db, finding);
        return await db.Save(task, "surgeon's task settled", ct);
    }
}
