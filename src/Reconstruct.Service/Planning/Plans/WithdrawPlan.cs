using Reconstruct.Core;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>Takes a plan back: the operation is not planned any more. What it said, who agreed it and why it was withdrawn stay. Never after the operation. Hazard: HAZ-118.</summary>
public static class WithdrawPlan
{
    public static async Task<Result<OperationPlan>> Run(ServiceDb db, PlanId id, int seenVersion, string? reason, CancellationToken ct)
    {
        var file = await PlanFile.Read(db, id, ct);
        var seen = PlanOpening.Seen(file, seenVersion);
        if (!seen.Ok) return seen;
        if (file!.Closed is { } closed) return closed;
        if (string.IsNullOrWhiteSpace(reason)) return new Refusal("plan-withdraw-why", "Enter why the plan is withdrawn", "reason");
        if (reason.Length > PlanField.MostLongLetters) return new Refusal("plan-text-long", $"The reason must be {PlanField.MostLongLetters} characters or fewer", "reason");

        var plan = seen.Value;
        db.Add(new PlanWithdrawal
        {
            Id = db.NewId<PlanWithdrawalId>(), PlanId = id, PathwayId = plan.PathwayId, Reason = reason.Trim(), At = db.Clock.Now, By = db.Acting.Person, ByName = db.Acting.Name,
        });
        plan.ReconfirmDueAt = null;
        plan.Entries++;
        return await db.Save(plan, "Withdrew the plan of an operation", ct);
    }
}
