using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Shell.Closing;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>The advice was enough: closes with a letter that says who is responsible.</summary>
public static class CloseAdvice
{
    public static async Task<Result<Pathway>> Run(ServiceDb db, Correspondence post, ClosingTable closing, PathwayId id, int seenVersion, string? despite, CancellationToken ct)
    {
        var seen = await Case.Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen.As<Pathway>();
        var pathway = seen.Value.Pathway;
        var open = await closing.Allow(db, id, despite, ct);
        if (!open.Ok) return open.As<Pathway>();
        var letter = db.NewId<DocumentId>();
        var moved = AdvancePathway.Add(db, pathway, new PathwayEvent.AdviceClosed(db.Clock.Now, letter) { Despite = open.Value.Words });
        if (!moved.Ok) return moved;

        await post.Add(db, pathway, seen.Value.Tell("advice-closed") with { Document = letter }, ct);
        return await db.Save(pathway, "advice was enough", ct);
    }
}
