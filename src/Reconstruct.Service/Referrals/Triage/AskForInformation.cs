using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>A consultant asks the referrer or the patient a question.</summary>
public static class AskForInformation
{
    public static async Task<Result<Pathway>> Run(
        ServiceDb db, Correspondence post, PathwayId id, int seenVersion, TriageDecision.AskInformation decision, CancellationToken ct)
    {
        var seen = await Case.Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen.As<Pathway>();
        var pathway = seen.Value.Pathway;
        var moved = AdvancePathway.Add(db, pathway, decision.Event(db.Clock.Now));
        if (!moved.Ok) return moved;

        var template = decision.OfWhom == WaitsFor.Patient ? "asked-patient" : "asked-referrer";
        await post.Add(db, pathway, seen.Value.Tell(template, ("question", decision.Question)), ct);
        return await db.Save(pathway, "information asked at triage", ct);
    }
}
