using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>A consultant sends the referral on to another service. It stays ours until they say that they have it.</summary>
public static class RedirectReferral
{
    public static async Task<Result<Pathway>> Run(
        ServiceDb db, Correspondence post, PathwayId id, int seenVersion, TriageDecision.Redirect decision, CancellationToken ct)
    {
        var seen = await Case.Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen.As<Pathway>();
        var pathway = seen.Value.Pathway;
        var moved = AdvancePathway.Add(db, pathway, decision.Event(db.Clock.Now));
        if (!moved.Ok) return moved;

        await post.Add(db, pathway, seen.Value.Tell("redirected", ("service", decision.Service), ("reason", decision.Reason)), ct);
        return await db.Save(pathway, "referral redirected", ct);
    }
}
