using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>Plans of operations that are still to come: not withdrawn, no operation note, nothing recorded of what was achieved. Hazard: HAZ-118.</summary>
public static class LivePlans
{
    public static IQueryable<OperationPlan> Of(ServiceDb db)
    {
        var (withdrawn, notes) = (db.Set<PlanWithdrawal>(), db.Set<OperationNote>());
        return db.Set<OperationPlan>().Where(p => !p.Done && !withdrawn.Any(w => w.PlanId == p.Id) && !notes.Any(n => n.PlanId == p.Id));
    }
}
