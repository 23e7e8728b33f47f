using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>The other service says that it has the referral. The closing letter follows.</summary>
public static class AcknowledgeRedirect
{
    public static async Task<Result<Pathway>> Run(ServiceDb db, PathwayId id, int seenVersion, string? acknowledgedBy, CancellationToken ct)
    {
        var seen = await Case.Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen.As<Pathway>();
        var pathway = seen.Value.Pathway;
        var moved = AdvancePathway.Add(db, pathway, new PathwayEvent.RedirectAcknowledged(db.Clock.Now, acknowledgedBy));
        if (!moved.Ok) return moved;
        return await db.Save(pathway, "redirect acknowledged", ct);
    }
}
