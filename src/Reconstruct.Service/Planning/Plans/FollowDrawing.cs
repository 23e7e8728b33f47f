using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Planning.Drawings;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>
/// A plan holds its drawings: one that is changed gives every plan that holds it its next version, unless the operation is done or the plan withdrawn. So an agreement is never older than what is drawn. Hazard: HAZ-103.
/// </summary>
public static class FollowDrawing
{
    /// <summary>The plans of operations still to come that hold a drawing now.</summary>
    public static async Task<IReadOnlyList<OperationPlan>> Holders(ServiceDb db, Drawing drawing, CancellationToken ct) =>
        [.. (await Newest(db, drawing, ct)).Select(n => n.Plan)];

    /// <summary>Adds the next versions to the unit of work in which the changed drawing is saved, as its version <paramref name="next"/>; the caller saves.</summary>
    public static async Task Add(ServiceDb db, Drawing drawing, int next, CancellationToken ct)
    {
        foreach (var (plan, content) in await Newest(db, drawing, ct))
        {
            var drawings = content.Drawings.Select(d => d.Id == drawing.Id ? new AttachedDrawing(d.Id, next, drawing.Title) : d);
            SavePlan.Add(db, plan, content with { Drawings = [.. drawings] }, $"A drawing that it holds was changed: {drawing.Title}");
        }
    }

    private static async Task<IEnumerable<(OperationPlan Plan, PlanContent Content)>> Newest(ServiceDb db, Drawing drawing, CancellationToken ct)
    {
        var rows = await (
            from plan in LivePlans.Of(db)
            join version in db.Set<PlanVersion>() on new { plan.Id, plan.Number } equals new { Id = version.PlanId, version.Number }
            where plan.PathwayId == drawing.PathwayId
            orderby plan.StartedAt, plan.Id
            select new { Plan = plan, Version = version }).ToListAsync(ct);
        return rows.Select(r => (r.Plan, Content: r.Version.Read())).Where(r => r.Content.Drawings.Any(d => d.Id == drawing.Id));
    }
}
