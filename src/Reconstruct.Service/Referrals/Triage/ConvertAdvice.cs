using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>Advice becomes a referral in one press. The wait keeps the start that it had.</summary>
public static class ConvertAdvice
{
    public static async Task<Result<Pathway>> Run(ServiceDb db, Correspondence post, PathwayId id, int seenVersion, CancellationToken ct)
    {
        var seen = await Case.Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen.As<Pathway>();
        var pathway = seen.Value.Pathway;
        var moved = AdvancePathway.Add(db, pathway, new PathwayEvent.AdviceConverted(db.Clock.Now));
        if (!moved.Ok) return moved;

        await post.Add(db, pathway, seen.Value.Tell("advice-converted"), ct);
        return await db.Save(pathway, "advice became a referral", ct);
    }
}
