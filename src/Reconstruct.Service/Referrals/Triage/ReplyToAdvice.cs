using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>Adds to the advice thread. A reply of the referrer brings the referral back to a consultant; more words of the service leave it where it is.</summary>
public static class ReplyToAdvice
{
    public const int Longest = 10_000;

    public static async Task<Result<Pathway>> Run(
        ServiceDb db, Correspondence post, PathwayId id, int seenVersion, string? text, bool fromReferrer, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(text)) return new Refusal("reply-missing", "Enter what you want to say", "text");
        if (text.Length > Longest) return new Refusal("reply-too-long", $"Text must be {Longest} characters or fewer", "text");
        var seen = await Case.Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen.As<Pathway>();
        var pathway = seen.Value.Pathway;
        if (pathway.State is not (PathwayState.AdviceGiven or PathwayState.Triage)) return new Refusal("advice-not-open", "This advice is not open any more");

        AdviceEntry.Add(db, pathway, text.Trim(), fromReferrer);
        if (fromReferrer && pathway.State == PathwayState.AdviceGiven)
        {
            var moved = AdvancePathway.Add(db, pathway, new PathwayEvent.InformationGiven(db.Clock.Now, text.Trim()));
            if (!moved.Ok) return moved;
        }
        if (!fromReferrer) await post.Add(db, pathway, seen.Value.Tell("advice-reply"), ct);
        return await db.Save(pathway, "reply in the advice thread", ct);
    }
}
