using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>A consultant gives advice in place of an appointment. It is no acceptance: the care stays with the referrer. Hazard: HAZ-036.</summary>
public static class GiveAdvice
{
    public static async Task<Result<Pathway>> Run(
        ServiceDb db, Correspondence post, PathwayId id, int seenVersion, TriageDecision.GiveAdvice decision, CancellationToken ct)
    {
        var seen = await Case.Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen.As<Pathway>();
        var pathway = seen.Value.Pathway;
        var moved = AdvancePathway.Add(db, pathway, decision.Event(db.Clock.Now));
        if (!moved.Ok) return moved;

        AdviceEntry.Add(db, pathway, decision.Text, fromReferrer: false);
        await post.Add(db, pathway, seen.Value.Tell("advice", ("advice", decision.Text)), ct);
        return await db.Save(pathway, "advice given at triage", ct);
    }
}
