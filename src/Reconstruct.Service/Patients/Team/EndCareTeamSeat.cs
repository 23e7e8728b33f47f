using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Patients.Team;

/// <summary>Ends a seat in a patient's care team now. It stays in the record as one that was there.</summary>
public static class EndCareTeamSeat
{
    public static async Task<Result<CareTeamMember>> Run(ServiceDb db, PatientId patient, CareTeamMemberId id, int seenVersion, CancellationToken ct)
    {
        var ids = await db.WithMerged(patient, ct);
        var seat = await db.Set<CareTeamMember>().FirstOrDefaultAsync(m => m.Id == id && ids.Contains(m.PatientId), ct);
        if (seat is null) return Refusals.NotFound("seat");
        if (seat.Version != seenVersion || seat.Until is not null) return Refusals.ChangedSince("care team");

        CareTeam.End(db, seat);
        return await db.Save(seat, "left the care team", ct);
    }
}
