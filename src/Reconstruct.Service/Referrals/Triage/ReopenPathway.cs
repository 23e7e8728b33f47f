using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>A closing was a mistake. The wait keeps its start.</summary>
public static class ReopenPathway
{
    public static async Task<Result<Pathway>> Run(ServiceDb db, Correspondence post, PathwayId id, int seenVersion, string? reason, CancellationToken ct)
    {
        var seen = await Case.Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen.As<Pathway>();
        var pathway = seen.Value.Pathway;
        var moved = AdvancePathway.Add(db, pathway, new PathwayEvent.Reopened(db.Clock.Now, reason));
        if (!moved.Ok) return moved;

        await post.Add(db, pathway, seen.Value.Tell("reopened"), ct);
        return await db.Save(pathway, "closing was a mistake", ct);
    }
}
