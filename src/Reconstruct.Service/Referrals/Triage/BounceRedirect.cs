using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>The other service sends the referral back. The wait keeps its start, and a consultant decides again.</summary>
public static class BounceRedirect
{
    public static async Task<Result<Pathway>> Run(ServiceDb db, Correspondence post, PathwayId id, int seenVersion, string? reason, CancellationToken ct)
    {
        var seen = await Case.Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen.As<Pathway>();
        var pathway = seen.Value.Pathway;
        var moved = AdvancePathway.Add(db, pathway, new PathwayEvent.RedirectBounced(db.Clock.Now, reason));
        if (!moved.Ok) return moved;

        await post.Add(db, pathway, seen.Value.Tell("redirect-bounced"), ct);
        return await db.Save(pathway, "redirect bounced", ct);
    }
}
