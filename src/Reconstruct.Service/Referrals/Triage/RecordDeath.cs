using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>The patient has died: every open pathway of theirs goes to its end, and nothing is sent to them any more. Hazard: HAZ-032.</summary>
public static class RecordDeath
{
    public static async Task<Result<Pathway>> Run(ServiceDb db, PathwayId id, int seenVersion, DateOnly? diedOn, CancellationToken ct)
    {
        if (diedOn is null) return new Refusal("died-on-missing", "Enter the date of death", "diedOn");
        if (diedOn > db.Clock.Today) return new Refusal("died-on-in-future", "Date of death must be today or in the past", "diedOn");
        var seen = await Case.Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen.As<Pathway>();
        var (pathway, patient, _) = seen.Value;
        if (diedOn < patient.BirthDate) return new Refusal("died-before-birth", "Date of death must be after the date of birth", "diedOn");
        var moved = AdvancePathway.Add(db, pathway, new PathwayEvent.Died(db.Clock.Now));
        if (!moved.Ok) return moved;

        patient.DiedOn = diedOn;
        foreach (var other in await db.Set<Pathway>().Where(p => p.PatientId == patient.Id && p.Id != id && p.State != PathwayState.Closed && p.Ending != ClosingReason.Died).ToListAsync(ct))
        {
            var also = AdvancePathway.Add(db, other, new PathwayEvent.Died(db.Clock.Now));
            if (!also.Ok) return also;
        }
        return await db.Save(pathway, "death recorded", ct);
    }
}
