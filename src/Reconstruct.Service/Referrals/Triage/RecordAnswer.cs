using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>The answer to a question came, from the referrer or the patient. A consultant looks at the referral again.</summary>
public static class RecordAnswer
{
    public static async Task<Result<Pathway>> Run(ServiceDb db, Correspondence post, PathwayId id, int seenVersion, string? words, CancellationToken ct)
    {
        var seen = await Case.Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen.As<Pathway>();
        var pathway = seen.Value.Pathway;
        var moved = AdvancePathway.Add(db, pathway, new PathwayEvent.InformationGiven(db.Clock.Now, words));
        if (!moved.Ok) return moved;

        await post.Add(db, pathway, seen.Value.Tell("answer-received"), ct);
        return await db.Save(pathway, "answer received", ct);
    }
}
