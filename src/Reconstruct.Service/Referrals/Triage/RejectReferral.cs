using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>A consultant rejects, with a coded reason and words for the letter. The letters are written now and go when the coordinator sends them.</summary>
public static class RejectReferral
{
    public static async Task<Result<Pathway>> Run(
        ServiceDb db, Correspondence post, PathwayId id, int seenVersion, TriageDecision.Reject decision, CancellationToken ct)
    {
        var seen = await Case.Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen.As<Pathway>();
        var pathway = seen.Value.Pathway;
        var moved = AdvancePathway.Add(db, pathway, decision.Event(db.Clock.Now));
        if (!moved.Ok) return moved;

        var outcome = seen.Value.Tell("rejected", ("reason", RejectionReasons.Words(decision.Reason)), ("words", decision.Words));
        await post.Add(db, pathway, outcome with { HoldLetters = true }, ct);
        return await db.Save(pathway, "referral rejected at triage", ct);
    }
}
