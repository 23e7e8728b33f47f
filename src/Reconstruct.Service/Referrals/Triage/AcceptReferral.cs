using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Surgeons;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>A consultant accepts: sub-specialty, priority, and a named surgeon if there is to be one.</summary>
public static class AcceptReferral
{
    public static async Task<Result<Pathway>> Run(
        ServiceDb db, Correspondence post, PathwayId id, int seenVersion, TriageDecision.Accept decision, CancellationToken ct)
    {
        var seen = await Case.Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen.As<Pathway>();
        var surgeon = decision.NamedSurgeon is { } named ? await StaffMember.Named(db, named, Role.Surgeon, ct) : null;
        if (decision.NamedSurgeon is not null && surgeon is null) return new Refusal("named-surgeon-unknown", "Select a surgeon who works here", "named-surgeon");
        if (decision.NamedSurgeon is { } asked && (await SurgeonListings.Read(db, ct)).Fault(asked, "named-surgeon-blocked", "named-surgeon") is { } blocked) return blocked; // HAZ-070
        var pathway = seen.Value.Pathway;
        var moved = AdvancePathway.Add(db, pathway, decision.Event(db.Clock.Now));
        if (!moved.Ok) return moved;

        (pathway.SubSpecialty, pathway.Priority) = (decision.SubSpecialty, decision.Priority);
        if (decision.NamedSurgeon is { } person) await CareTeam.Add(db, seen.Value.Patient.Id, person, "They are your named surgeon", ct);
        await post.Add(db, pathway, seen.Value.Tell("accepted", ("subSpecialty", SubSpecialties.Words(decision.SubSpecialty)),
            ("priority", Priorities.Words(decision.Priority)), ("surgeon", surgeon?.Name ?? "the consultants of the service")), ct);
        return await db.Save(pathway, "referral accepted at triage", ct);
    }
}
