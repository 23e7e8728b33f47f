using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.People;
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
        if (!db.Acting.Is(Role.Governance) && !db.Acting.Is(task.Owner)) return Refusals.NotAllowed("this task");
        if (task.Reason == RecheckReason.Left && await Left(db, task.SurgeonId, ct) is > 0 and var left)
            return new Refusal("task-patients-left", left == 1 ? "1 open pathway is still with this surgeon or names them. Pass it on or close it first" : $"{left} open pathways are still with this surgeon or name them. Pass them on or close them first", "finding");
        if (finding is null) return new Refusal("finding-missing", "Enter what you found and decided", "finding");

        task.End(db, finding);
        return await db.Save(task, "surgeon's task settled", ct);
    }

    private static async Task<int> Left(ServiceDb db, SurgeonId id, CancellationToken ct) =>
        await db.Set<Surgeon>().Where(s => s.Id == id).Select(s => s.Person).FirstOrDefaultAsync(ct) is { } person ? await db.OpenPathwaysOf(person).CountAsync(ct) : 0;
}
