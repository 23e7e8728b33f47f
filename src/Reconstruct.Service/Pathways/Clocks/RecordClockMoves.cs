using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Pathways.Clocks;

/// <summary>Records what an event of the pathway does to its 18-week clock (<see cref="RttMoves"/>). It joins the unit of work.</summary>
internal static class RecordClockMoves
{
    public static void Add(ServiceDb db, Pathway pathway, PathwayState? before, PathwayEvent happened)
    {
        if (RttMoves.Of(before, happened, clockRuns: true) is null && RttMoves.Of(before, happened, clockRuns: false) is null) return;
        var events = Known(db, pathway);
        var clock = RttClock.Fold([.. events.Select(e => e.AsRtt())], urgentSuspectedCancer: null, DateOnly.MaxValue);
        if (RttMoves.Of(before, happened, clock.State == RttState.Running) is { } move) Apply(db, pathway, events, move);
    }

    private static void Apply(ServiceDb db, Pathway pathway, List<ClockEvent> events, RttMove move)
    {
        var standing = events.Where(e => !e.Withdraws && events.TrueForAll(other => other.Corrects != e.Id)).ToList();
        switch (move.Kind)
        {
            case RttMoveKind.Record:
                db.Add(Event(db, pathway, move.Code!, move.On, move.Why, corrects: null));
                break;
            case RttMoveKind.WithdrawAll:
                foreach (var wrong in standing) db.Add(Event(db, pathway, wrong.Code, wrong.On, move.Why, wrong.Id));
                break;
            case RttMoveKind.WithdrawStop when standing.Count == 0: // what was withdrawn as a mistake was none
                db.Add(Event(db, pathway, "10", pathway.ClockStartOn, move.Why, corrects: null));
                break;
            case RttMoveKind.WithdrawStop when standing.FindLast(e => e.FromEvent is not null && RttCode.Find(e.Code)!.Kind == RttKind.Stop) is { } stop:
                db.Add(Event(db, pathway, stop.Code, stop.On, move.Why, stop.Id));
                break;
        }
    }

    private static ClockEvent Event(ServiceDb db, Pathway pathway, string code, DateOnly on, string why, ClockEventId? corrects) => new()
    {
        Id = db.NewId<ClockEventId>(), PathwayId = pathway.Id, Number = ++pathway.ClockEvents, Code = code, On = on, Reason = why,
        Corrects = corrects, Withdraws = corrects is not null, FromEvent = pathway.Events,
        By = db.Acting.Person, ByName = db.Acting.Name, RecordedAt = db.Clock.Now,
    };

    /// <summary>What is stored and what this unit of work has added, in order. The first event of a pathway has nothing stored to read.</summary>
    private static List<ClockEvent> Known(ServiceDb db, Pathway pathway)
    {
        if (db.Entry(pathway).State != EntityState.Added) db.Set<ClockEvent>().Where(e => e.PathwayId == pathway.Id).Load();
        return [.. db.Set<ClockEvent>().Local.Where(e => e.PathwayId == pathway.Id).OrderBy(e => e.Number)];
    }
}
