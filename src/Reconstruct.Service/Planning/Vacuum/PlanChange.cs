using Reconstruct.Core;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Wounds;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Vacuum;

/// <summary>Sets the day on which a vacuum dressing is changed next.</summary>
public static class PlanChange
{
    public static async Task<Result<VacuumDressing>> Run(ServiceDb db, VacuumDressingId id, int seenVersion, DateOnly? on, CancellationToken ct)
    {
        if (await db.Dressing(id, ct) is not { } dressing) return Refusals.NotFound("dressing");
        if (dressing.Version != seenVersion) return Refusals.ChangedSince("dressing");
        if (dressing.ClosedAt is not null) return new Refusal("vacuum-closed", "This dressing is closed. Nothing is changed next", "nextChange");
        if (VacuumSettings.NextChange(on, db.Clock.Today).ToList() is { Count: > 0 } refusals) return refusals;

        dressing.NextChangeOn = on!.Value;
        return await db.Save(dressing, "Set the next change of a vacuum dressing", ct);
    }
}
