using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Pathways.Messages;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>Sends the letters of the last rejection. One to a patient whose identity is not confirmed stays back. Hazard: HAZ-030.</summary>
public static class SendRejection
{
    public static async Task<Result<Pathway>> Run(ServiceDb db, EmailSettings email, PathwayId id, int seenVersion, CancellationToken ct)
    {
        var seen = await Case.Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen.As<Pathway>();
        var (pathway, patient, _) = seen.Value;
        var letters = await Waiting(db, id, ct);
        var moved = AdvancePathway.Add(db, pathway, new PathwayEvent.RejectionLetterSent(db.Clock.Now, letters.Find(l => l.To == LetterTo.Referrer)?.Document));
        if (!moved.Ok) return moved;

        foreach (var letter in letters.Where(l => l.To == LetterTo.Referrer || (pathway.IdentityConfirmed && patient.DiedOn is null)))
        {
            var sent = await SendLetter.Add(db, email, letter, ct);
            if (!sent.Ok) return sent.As<Pathway>();
        }
        return await db.Save(pathway, "rejection letter sent", ct);
    }

    /// <summary>The letters of the last rejection that have not gone.</summary>
    private static async Task<List<Letter>> Waiting(ServiceDb db, PathwayId id, CancellationToken ct)
    {
        var rejectedAt = await db.Set<PathwayEventRow>().Where(e => e.PathwayId == id && e.Kind == PathwayEventKind.Rejected)
            .OrderByDescending(e => e.Number).Select(e => (DateTimeOffset?)e.At).FirstOrDefaultAsync(ct);
        return await db.Set<Letter>().Where(l => l.PathwayId == id && l.Template == "rejected" && l.SentAt == null && l.WrittenAt >= rejectedAt).ToListAsync(ct);
    }
}
