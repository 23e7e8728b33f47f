using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>Records what was achieved, or corrects it. It is compared with the version that the operation note started from, or without a note the one that stood when it was first recorded. Hazard: HAZ-104.</summary>
public static class RecordOutcome
{
    public static async Task<Result<OperationPlan>> Run(ServiceDb db, PlanId id, int seenVersion, PlanAchievedTyped typed, CancellationToken ct)
    {
        var file = await PlanFile.Read(db, id, ct);
        var seen = PlanOpening.Seen(file, seenVersion);
        if (!seen.Ok) return seen;
        var plan = seen.Value;
        if (file!.Withdrawn is not null) return file.Closed!;
        var planned = file.Version(file.PlannedNumber)!.Read();
        if (planned[PlanFields.Main] is null) return new Refusal("outcome-no-plan", "Choose what is planned first, so that there is something to compare with");
        var made = PlanAchieved.Make(typed, planned, PlanBook.Names, db.Clock.Today);
        if (!made.Ok) return made.As<OperationPlan>();
        if (AgainstNote(made.Value, planned, await Newest(db, id, ct)) is { Count: > 0 } against) return against;

        var row = file.Outcome ?? new PlanOutcome { Id = db.NewId<PlanOutcomeId>(), PlanId = id, PathwayId = plan.PathwayId, Number = file.PlannedNumber };
        if (file.Outcome is null) db.Add(row);
        (row.DoneOn, row.Option, row.Flap, row.AreaMm2, row.Minutes, row.Returns, row.Reason) = made.Value;
        (row.RecordedAt, row.By, row.ByName) = (db.Clock.Now, db.Acting.Person, db.Acting.Name);
        (plan.Done, plan.ReconfirmDueAt) = (true, null);
        plan.Entries++;
        return await db.Save(plan, "Recorded what an operation achieved", ct);
    }

    private static Task<OperationNote?> Newest(ServiceDb db, PlanId id, CancellationToken ct) =>
        db.Set<OperationNote>().AsNoTracking().Where(n => n.PlanId == id).OrderByDescending(n => n.Number).FirstOrDefaultAsync(ct);

    /// <summary>The note is what was written of the operation: what is compared does not say something else.</summary>
    private static List<Refusal> AgainstNote(PlanAchieved achieved, PlanContent planned, OperationNote? note)
    {
        List<Refusal> refusals = [];
        if (note is null) return refusals;
        var day = LondonTime.DateOf(note.DoneAt);
        if (achieved.DoneOn != day) refusals.Add(new("outcome-note-day", $"The operation note says {Words.Date(day)}. If that is wrong, correct the note first", "doneOn"));
        if (note.AsPlanned && achieved.Option != planned[PlanFields.Main]) refusals.Add(new("outcome-note-planned", "The operation note says that it was done as planned. If that is wrong, correct the note first", "option"));
        return refusals;
    }
}
