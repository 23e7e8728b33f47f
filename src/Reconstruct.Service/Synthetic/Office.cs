using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways.Posting;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Synthetic;

/// <summary>What the invented office does of a morning, beside the stories: letters go into the post, alerts are looked into. Those of the last days still wait.</summary>
public static class Office
{
    private static readonly TimeSpan PostWaits = TimeSpan.FromDays(1);
    private static readonly TimeSpan AlertsWait = TimeSpan.FromDays(3);

    /// <summary>In the name of whoever is acting.</summary>
    public static async Task Morning(ServiceDb db, CancellationToken ct)
    {
        var (sent, raised) = (db.Clock.Now - PostWaits, db.Clock.Now - AlertsWait);
        var posts = await db.Set<LetterPost>().Where(p => p.PostedAt == null && p.Since < sent).OrderBy(p => p.Id).ToListAsync(ct);
        foreach (var post in posts)
            post.Posted(db);
        if (posts.Count > 0) await db.Save(posts.Count, "letter posted", ct);
        var alerts = await db.Set<Alert>().Where(a => a.AcknowledgedAt == null && a.Owner != Role.Governance && a.RaisedAt < raised).OrderBy(a => a.Id).ToListAsync(ct);
        foreach (var alert in alerts)
            alert.Acknowledge(db, "Read, and talked about with those who are treating the patient");
        if (alerts.Count > 0) await db.Save(alerts.Count, "Alert acknowledged", ct);
    }
}
