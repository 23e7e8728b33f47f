using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>The assessment did not take place: it is booked again.</summary>
public static class RecordMissedAssessment
{
    public static async Task<Result<Pathway>> Run(ServiceDb db, Correspondence post, PathwayId id, int seenVersion, string? why, CancellationToken ct)
    {
        var seen = await Case.Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen.As<Pathway>();
        var pathway = seen.Value.Pathway;
        var moved = AdvancePathway.Add(db, pathway, new PathwayEvent.AssessmentNotHeld(db.Clock.Now, why));
        if (!moved.Ok) return moved;

        await post.Add(db, pathway, seen.Value.Tell("assessment-not-held"), ct);
        return await db.Save(pathway, "assessment not held", ct);
    }
}
