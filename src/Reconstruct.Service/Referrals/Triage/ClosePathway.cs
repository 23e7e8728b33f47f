using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Shell.Closing;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>Closes with a reason and a letter, written in the same transaction. With something still open beside it, it needs to be said why. Hazards: HAZ-030, HAZ-032, HAZ-095.</summary>
public static class ClosePathway
{
    public static async Task<Result<Pathway>> Run(
        ServiceDb db, Correspondence post, ClosingTable closing, PathwayId id, int seenVersion, ClosingReason? reason, string? words, string? despite, CancellationToken ct)
    {
        var seen = await Case.Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen.As<Pathway>();
        var pathway = seen.Value.Pathway;
        var open = await closing.Allow(db, id, despite, ct);
        if (!open.Ok) return open.As<Pathway>();
        var letter = db.NewId<DocumentId>();
        var moved = AdvancePathway.Add(db, pathway, new PathwayEvent.Closed(db.Clock.Now, reason, letter) { Despite = open.Value.Words });
        if (!moved.Ok) return moved;

        var outcome = reason == ClosingReason.Redirected
            ? await HandedOver(db, seen.Value, words, ct)
            : seen.Value.Tell(reason == ClosingReason.Died ? "closed-died" : "closed", ("why", ClosingWords.Of(reason!.Value)), ("words", words?.Trim() ?? ""));
        await post.Add(db, pathway, outcome with { Document = letter, TellPatient = ClosingWords.TellsThePatient(reason!.Value) }, ct);
        return await db.Save(pathway, "pathway closed", ct);
    }

    /// <summary>Which reasons the pathway can be closed for where it stands.</summary>
    public static IReadOnlyList<ClosingReason> Reasons(ServiceDb db, Pathway pathway)
    {
        DocumentId some = new(Guid.Parse("018f0000-0000-7000-8000-000000000000"));
        return [.. Enum.GetValues<ClosingReason>().Where(reason =>
            PathwayMachine.Apply(pathway.Position, new PathwayEvent.Closed(db.Clock.Now, reason, some), db.Clock.Now, DueCalendar.Rules).Ok)];
    }

    private static async Task<Outcome> HandedOver(ServiceDb db, Case seen, string? words, CancellationToken ct)
    {
        var rows = await db.Set<PathwayEventRow>().Where(e => e.PathwayId == seen.Pathway.Id).OrderBy(e => e.Number).ToListAsync(ct);
        List<PathwayEvent> events = [.. rows.Select(r => r.Read())];
        var service = events.OfType<PathwayEvent.Redirected>().Last().Service!;
        var who = events.OfType<PathwayEvent.RedirectAcknowledged>().Last().AcknowledgedBy!;
        return seen.Tell("handed-over", ("service", service), ("acknowledgedBy", who), ("words", words?.Trim() ?? ""));
    }
}
