using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Surgeons;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>Passes a pathway to somebody else: a whole role, or one person who has it and is not away. The due time stays.</summary>
public static class ReassignOwner
{
    public static async Task<Result<Pathway>> Run(ServiceDb db, PathwayId id, int seenVersion, Role? role, PersonId? person, CancellationToken ct)
    {
        var seen = await Case.Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen.As<Pathway>();
        if (role is null) return new Refusal("owner-missing", "Select who has it from now on", "owner");
        var member = person is { } named ? await StaffMember.Named(db, named, role.Value, ct) : null;
        if (person is not null && member is null) return new Refusal("owner-unknown", "Select somebody who works here in that role", "owner");
        if (member is { Absent: true }) return new Refusal("owner-away", "This person is away. Select somebody else, or the whole role", "owner");
        if (member is { Role: Role.Surgeon } && (await SurgeonListings.Read(db, ct)).Fault(member.Id, "owner-blocked", "owner") is { } blocked) return blocked; // HAZ-070
        var pathway = seen.Value.Pathway;
        var moved = AdvancePathway.Add(db, pathway, new PathwayEvent.Reassigned(db.Clock.Now, role.Value, person));
        if (!moved.Ok) return moved;

        if (person is { } owner) await CareTeam.Add(db, seen.Value.Patient.Id, owner, "They deal with your referral", ct);
        else await CareTeam.Add(db, seen.Value.Patient.Id, role.Value, "They deal with your referral", ct);
        return await db.Save(pathway, "owner changed", ct);
    }
}
