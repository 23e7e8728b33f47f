using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Patients.Team;

/// <summary>Somebody no longer acts for a patient: the record closes to them now.</summary>
public static class EndProxy
{
    public static async Task<Result<ProxyFor>> Run(ServiceDb db, PatientId patient, ProxyId id, int seenVersion, CancellationToken ct)
    {
        var ids = await db.WithMerged(patient, ct);
        var proxy = await db.Set<ProxyFor>().FirstOrDefaultAsync(x => x.Id == id && ids.Contains(x.PatientId), ct);
        if (proxy is null) return Refusals.NotFound("person who acts for the patient");
        if (proxy.Version != seenVersion || proxy.EndedAt is not null) return Refusals.ChangedSince("record");

        proxy.End(db);
        return await db.Save(proxy, "may no longer act for the patient", ct);
    }
}
