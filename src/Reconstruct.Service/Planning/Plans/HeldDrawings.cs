using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning.Drawings;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Planning.Body;
using Reconstruct.Service.Planning.Drawings;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>What stands against the drawings that a plan holds, as they are now. Hazards: HAZ-123, HAZ-126.</summary>
/// <param name="OtherSide">Those that show the defect on the side that the plan does not say.</param>
/// <param name="LostGround">Those with a margin of low risk that rests on a calculation withdrawn since.</param>
public sealed record HeldDrawings(IReadOnlyList<AttachedDrawing> OtherSide, IReadOnlyList<AttachedDrawing> LostGround)
{
    public const string LostGroundSaid = "A margin of low risk rests on a calculation that was withdrawn";

    public static async Task<HeldDrawings> Of(ServiceDb db, PathwayId pathway, PlanContent plan, CancellationToken ct)
    {
        List<Core.Planning.DrawingId> ids = [.. plan.Drawings.Select(d => d.Id)];
        if (ids.Count == 0) return new([], []);
        var drawings = await db.Set<Drawing>().AsNoTracking().Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => d.Read(), ct);
        var lost = drawings.Values.Any(LowRiskGround.HasLow) ? await LowRiskGround.Of(db, pathway, ct) : null;
        return new(
            [.. plan.Drawings.Where(d => PlanSites.IsOtherSide(plan, DrawnSide.Of(drawings[d.Id], BodyFiles.Outlines)))],
            [.. plan.Drawings.Where(d => lost?.Lost(drawings[d.Id]).Count > 0)]);
    }
}
