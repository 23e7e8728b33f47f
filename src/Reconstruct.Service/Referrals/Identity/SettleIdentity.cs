using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Identity;

namespace Reconstruct.Service.Referrals.Identity;

/// <summary>A person says who a patient is: the record is settled and every pathway that waited for it goes on.</summary>
public static class SettleIdentity
{
    /// <summary>The record is of somebody known already: the two are merged, and pathways and referrals go to the record that was there.</summary>
    public static async Task<Result<IdentityCase>> AsSame(ServiceDb db, IdentityCaseId id, int seenVersion, PatientId candidate, CancellationToken ct)
    {
        var found = await Open(db, id, seenVersion, ct);
        if (!found.Ok) return found;
        var merged = await MergePatients.Add(db, found.Value.PatientId, candidate, ct);
        if (!merged.Ok) return merged.As<IdentityCase>();

        var pathways = await MovePatient.Add(db, merged.Value, ct);
        found.Value.End(IdentityEnding.SamePatient, db);
        var survivor = (await db.Patient(candidate, ct))!;
        var advanced = survivor.IdentityConfirmed ? Confirm(db, pathways) : pathways; // else the survivor's own case goes on
        return advanced.Ok ? await db.Save(found.Value, "The record is of a patient known already", ct) : advanced.As<IdentityCase>();
    }

    /// <summary>The record is of somebody new to the service.</summary>
    public static async Task<Result<IdentityCase>> AsNew(ServiceDb db, IdentityCaseId id, int seenVersion, CancellationToken ct)
    {
        var found = await Open(db, id, seenVersion, ct);
        if (!found.Ok) return found;
        var patient = (await db.Patient(found.Value.PatientId, ct))!;
        patient.IdentityConfirmed = true;
        found.Value.End(IdentityEnding.NewPatient, db);
        var pathways = await db.Set<Pathway>().Where(p => p.PatientId == patient.Id).ToListAsync(ct);
        var advanced = Confirm(db, pathways);
        return advanced.Ok ? await db.Save(found.Value, "The record is of a patient new to the service", ct) : advanced.As<IdentityCase>();
    }

    private static async Task<Result<IdentityCase>> Open(ServiceDb db, IdentityCaseId id, int seenVersion, CancellationToken ct)
    {
        if (await db.IdentityCase(id, ct) is not { } found) return Refusals.NotFound("case");
        return found.Version == seenVersion && found.Ending is null ? found : Refusals.ChangedSince("case");
    }

    private static Result<List<Pathway>> Confirm(ServiceDb db, List<Pathway> pathways)
    {
        foreach (var pathway in pathways.Where(p => p is { IdentityConfirmed: false, State: not PathwayState.Closed }))
        {
            var moved = AdvancePathway.Add(db, pathway, new PathwayEvent.IdentityConfirmed(db.Clock.Now));
            if (!moved.Ok) return moved.As<List<Pathway>>();
        }
        return pathways;
    }
}
