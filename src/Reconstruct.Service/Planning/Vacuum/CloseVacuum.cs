using Reconstruct.Core;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Vacuum;

/// <summary>Closes a vacuum dressing, or discharges with it. With foam in the wound, a count that disagrees or nothing on record it needs a reason, which stays. Hazard: HAZ-095.</summary>
public static class CloseVacuum
{
    public static async Task<Result<VacuumDressing>> Run(ServiceDb db, VacuumDressingId id, int seenVersion, string? reason, CancellationToken ct)
    {
        if (await db.Dressing(id, ct) is not { } dressing) return Refusals.NotFound("dressing");
        if (dressing.Version != seenVersion) return Refusals.ChangedSince("dressing");
        if (dressing.ClosedAt is not null) return new Refusal("vacuum-closed", "This dressing is closed already", "closeReason");
        var now = db.Clock.Now;
        var closing = (await db.Ledger(id, ct)).Close(now, db.Acting.Name, reason, now);
        if (!closing.Ok) return closing.Refusals.Select(r => r with { Field = "closeReason" }).ToList();

        (dressing.ClosedAt, dressing.ClosedByName, dressing.ClosedOpen) = (closing.Value.At, closing.Value.By, closing.Value.Open);
        (dressing.ClosedCountDisagreed, dressing.ClosedReason) = (closing.Value.CountDisagreed, closing.Value.Reason);
        return await db.Save(dressing, "Closed a vacuum dressing", ct);
    }
}
