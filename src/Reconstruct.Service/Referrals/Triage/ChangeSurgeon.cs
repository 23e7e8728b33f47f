using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Surgeons;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>Names another surgeon after the acceptance, or none. The patient and who referred are told who it is, never why. Hazard: HAZ-089.</summary>
public static class ChangeSurgeon
{
    /// <summary>What the form sends for "nobody by name".</summary>
    public const string Nobody = "none";

    public static async Task<Result<Pathway>> Run(ServiceDb db, Correspondence post, PathwayId id, int seenVersion, string? surgeon, string? reason, CancellationToken ct)
    {
        var seen = await Case.Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen.As<Pathway>();
        if (surgeon is null) return new Refusal("surgeon-missing", "Select who is responsible from now on", "surgeon");
        var member = Guid.TryParse(surgeon, out var person) ? await StaffMember.Named(db, new(person), Role.Surgeon, ct) : null;
        if (member is null && surgeon != Nobody) return new Refusal("surgeon-unknown", "Select a surgeon who works here", "surgeon");
        if (member is { } named && (await SurgeonListings.Read(db, ct)).Fault(named.Id, "surgeon-blocked", "surgeon") is { } blocked) return blocked;
        var pathway = seen.Value.Pathway;
        var moved = AdvancePathway.Add(db, pathway, new PathwayEvent.SurgeonChanged(db.Clock.Now, member?.Id, reason));
        if (!moved.Ok) return moved;

        if (member is not null) await CareTeam.Add(db, seen.Value.Patient.Id, member.Id, "They are your named surgeon", ct);
        await post.Add(db, pathway, seen.Value.Tell("surgeon-changed", ("surgeon", member?.Name ?? "the consultants of the service")), ct);
        return await db.Save(pathway, "another surgeon named", ct);
    }
}
