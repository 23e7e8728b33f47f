using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>The patient does not want to go on. What is booked is cancelled and the closing letter follows.</summary>
public static class WithdrawPathway
{
    public static async Task<Result<Pathway>> Run(ServiceDb db, Correspondence post, PathwayId id, int seenVersion, string? reason, CancellationToken ct)
    {
        var seen = await Case.Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen.As<Pathway>();
        var pathway = seen.Value.Pathway;
        var moved = AdvancePathway.Add(db, pathway, new PathwayEvent.Withdrawn(db.Clock.Now, reason));
        if (!moved.Ok) return moved;

        await post.Add(db, pathway, seen.Value.Tell("withdrawn"), ct);
        return await db.Save(pathway, "patient withdrew", ct);
    }
}
