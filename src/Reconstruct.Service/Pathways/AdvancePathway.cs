using System.Text.Json;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways.Clocks;

namespace Reconstruct.Service.Pathways;

/// <summary>Moves a pathway by one event, by the machine's rules, and keeps the event. It joins the unit of work; the caller saves.</summary>
public static class AdvancePathway
{
    public static Result<Pathway> Add(ServiceDb db, Pathway pathway, PathwayEvent happened)
    {
        var position = pathway.Events == 0 ? null : pathway.Position;
        var next = PathwayMachine.Apply(position, happened, db.Clock.Now, DueCalendar.Rules);
        if (!next.Ok) return next.As<Pathway>();

        PathwayState? before = pathway.Events == 0 ? null : pathway.State;
        pathway.Take(next.Value);
        pathway.Events++;
        if (happened is PathwayEvent.TriageAccepted accepted) (pathway.SubSpecialty, pathway.Priority) = (accepted.SubSpecialty, accepted.Priority);
        db.Add(new PathwayEventRow
        {
            Id = db.NewId<PathwayEventId>(), PathwayId = pathway.Id, Number = pathway.Events, At = happened.At, Kind = happened.Kind,
            Event = JsonSerializer.Serialize(happened, RecordJson.Options), By = db.Acting.Person, ByName = db.Acting.Name,
        });
        LateChange.Add(db, pathway, position, happened);
        RecordClockMoves.Add(db, pathway, before, happened);
        return pathway;
    }
}
