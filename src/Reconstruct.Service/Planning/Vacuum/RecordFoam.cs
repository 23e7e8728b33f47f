using Reconstruct.Core;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Wounds;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Vacuum;

/// <summary>Writes one line into the ledger of foam. What the ledger refuses is not stored. On a closed dressing nothing new is placed; what is found later is still recorded. Hazard: HAZ-095.</summary>
public static class RecordFoam
{
    public sealed record Line(FoamEventKind Kind, int Pieces, DateTimeOffset At, FoamEntryId? Corrects, bool Withdraws, string? Reason);

    public static async Task<Result<VacuumDressing>> Run(ServiceDb db, VacuumDressingId id, int seenVersion, Line line, CancellationToken ct)
    {
        if (await db.Dressing(id, ct) is not { } dressing) return Refusals.NotFound("dressing");
        if (dressing.Version != seenVersion) return Refusals.ChangedSince("dressing");
        if (dressing.ClosedAt is not null && line is { Kind: FoamEventKind.Placed, Corrects: null })
            return new Refusal("vacuum-closed", "This dressing is closed. Record a new one to place foam", "kind");

        FoamEntry entry = new()
        {
            Id = db.NewId<FoamEntryId>(), PathwayId = dressing.PathwayId, DressingId = id, Number = dressing.Lines + 1, Kind = line.Kind, Pieces = line.Pieces, At = line.At,
            By = db.Acting.Person, ByName = db.Acting.Name, RecordedAt = db.Clock.Now, Corrects = line.Corrects, Withdraws = line.Withdraws, Reason = line.Reason,
        };
        var ledger = (await db.Ledger(id, ct)).Add(entry.AsEvent(), db.Clock.Now);
        if (!ledger.Ok) return ledger.As<VacuumDressing>();

        dressing.Lines = entry.Number;
        db.Add(entry);
        return await db.Save(dressing, line.Corrects is null ? "Recorded foam" : "Corrected a line of foam", ct);
    }
}
