using Reconstruct.Core;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Surgeons;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>Books the assessment, or books it anew.</summary>
public static class BookAssessment
{
    public static async Task<Result<Pathway>> Run(ServiceDb db, Correspondence post, PathwayId id, int seenVersion, DateTimeOffset heldAt, CancellationToken ct)
    {
        var seen = await Case.Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen.As<Pathway>();
        var pathway = seen.Value.Pathway;
        if (pathway.NamedSurgeon is { } named && (await SurgeonListings.Read(db, ct)) is var listings && listings.IsBlocked(named)) // HAZ-070
            return new Refusal("assessment-surgeon-blocked", $"Name another surgeon for this patient first. {listings.Words(named)!.TrimEnd('.')}", "heldAt");
        var moved = AdvancePathway.Add(db, pathway, new PathwayEvent.AssessmentBooked(db.Clock.Now, heldAt));
        if (!moved.Ok) return moved;

        await post.Add(db, pathway, seen.Value.Tell("assessment-booked", ("when", LondonTime.Words(heldAt))), ct);
        return await db.Save(pathway, "assessment booked", ct);
    }
}
