using Reconstruct.Core;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients.Access;

/// <summary>Lets somebody outside the care team into a record for an hour, for a reason, and tells governance.</summary>
public static class BreakGlass
{
    public const int ShortestReason = 10;

    public static async Task<Result<GlassBreak>> Run(ServiceDb db, PatientId id, string? reason, CancellationToken ct)
    {
        if (!PatientAccess.MayBreakGlass(db.Acting)) return Refusals.NotAllowed("this patient's record");
        if (await db.Survivor(id, ct) is not { } patient) return Refusals.NotFound("patient");
        if (reason is null) return new Refusal("reason-missing", "Enter why you need this record now", "reason");
        if (reason.Length < ShortestReason) return new Refusal("reason-too-short", $"Reason must be {ShortestReason} characters or more", "reason");

        var (now, who) = (db.Clock.Now, db.Acting);
        GlassBreak glass = new()
        {
            Id = db.NewId<GlassBreakId>(), PatientId = patient, Person = who.Person!.Value, Reason = reason, From = now, Until = now + GlassBreak.Lasts,
        };
        db.Add(glass);
        db.Add(new Alert
        {
            Id = db.NewId<AlertId>(), PatientId = patient, RaisedAt = now, What = "Opened a record from outside the care team",
            ByName = who.Name, ByRoles = who.RoleNames, Reason = reason,
        });
        return await db.Save(glass, "Broke the glass", ct);
    }
}
