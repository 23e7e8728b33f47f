using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Pathways.Clocks;

/// <summary>Records an event of the 18-week clock, or puts an earlier one right. What the clock could not apply is refused, in the words of its rule.</summary>
public static class RecordClockEvent
{
    public static async Task<Result<ClockEvent>> Run(ServiceDb db, PathwayId id, int seenVersion, ClockEntry entry, CancellationToken ct)
    {
        if (await db.Pathway(id, ct) is not { } pathway) return Refusals.NotFound("pathway");
        if (pathway.Version != seenVersion) return Refusals.ChangedSince("pathway");

        var before = await db.Set<ClockEvent>().Where(e => e.PathwayId == id).OrderBy(e => e.Number).ToListAsync(ct);
        var cancer = await db.Set<CancerClock>().FirstOrDefaultAsync(c => c.PathwayId == id, ct);
        var added = Event(db, pathway, entry);
        if (NotApplied([.. before, added], cancer, db.Clock.Today) is { } why) return new Refusal("rtt-not-applied", why, "code");

        pathway.ClockEvents = added.Number;
        db.Add(added);
        return await db.Save(added, entry.Corrects is null ? "Recorded a clock event" : "Corrected a clock event", ct);
    }

    private static ClockEvent Event(ServiceDb db, Pathway pathway, ClockEntry entry) => new()
    {
        Id = db.NewId<ClockEventId>(), PathwayId = pathway.Id, Number = pathway.ClockEvents + 1, Code = entry.Code, On = entry.On,
        OriginalStart = entry.OriginalStart, ClearlyCommunicated = entry.ClearlyCommunicated, Admitted = entry.Admitted,
        DecisionToAdmit = entry.DecisionToAdmit, Corrects = entry.Corrects, Withdraws = entry.Withdraws, Reason = entry.Reason,
        By = db.Acting.Person, ByName = db.Acting.Name, RecordedAt = db.Clock.Now,
    };

    private static string? NotApplied(List<ClockEvent> events, CancerClock? cancer, DateOnly today)
    {
        var clock = RttClock.Fold([.. events.Select(e => e.AsRtt())], cancer?.UrgentSuspectedCancer, today);
        return clock.Steps.FirstOrDefault(s => s.Event.Id == events[^1].Id.ToString() && s.Effect == RttEffect.Flagged)?.Rule.Words;
    }
}
