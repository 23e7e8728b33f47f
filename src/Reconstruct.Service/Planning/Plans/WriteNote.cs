using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Messages;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>Writes the note of an operation, which starts from the plan, or corrects it with a reason. From the first note on the plan is not changed. What was done without an agreement can be written, with the reason, and governance is told. Hazards: HAZ-117, HAZ-118.</summary>
public static class WriteNote
{
    public const string NotAgreedSubject = "An operation was done that the patient had not agreed";

    public static async Task<Result<OperationPlan>> Run(ServiceDb db, PlanId id, int seenVersion, NoteDraft draft, IReadOnlyList<Refusal> atRefusals, CancellationToken ct)
    {
        var file = await PlanFile.Read(db, id, ct);
        var seen = PlanOpening.Seen(file, seenVersion);
        if (!seen.Ok) return seen;
        if (file!.Withdrawn is not null) return file.Closed!;
        if (file.Content[PlanFields.Main] is null) return new Refusal("note-no-plan", "Choose what is planned first, so that the note can start from it");
        var before = await Newest(db, id, ct);
        var planned = before?.PlanNumber ?? file.Outcome?.Number ?? file.Plan.Number;
        var notAgreed = file.NotAgreed(draft.DoneAt);
        var made = draft.Make(NoteFields.Start(file.Version(planned)!.Read(), PlanBook.Names), before is not null, atRefusals, notAgreed);
        if (!made.Ok) return made.As<OperationPlan>();

        if (before is null && notAgreed is not null) SendMessage.ToRole(db, (await db.Pathway(file.Plan.PathwayId, ct))!, Role.Governance, NotAgreedSubject, $"{notAgreed}. The operation note says why it was done all the same.");
        file.Plan.Entries++;
        file.Plan.ReconfirmDueAt = null; // nobody is asked to agree what is done
        db.Add(new OperationNote
        {
            Id = db.NewId<OperationNoteId>(), PlanId = id, PathwayId = file.Plan.PathwayId, Number = (before?.Number ?? 0) + 1, PlanNumber = planned, DoneAt = draft.DoneAt!.Value, Emergency = draft.Emergency!.Value,
            AsPlanned = draft.AsPlanned!.Value, Content = OperationNote.Write(made.Value), Why = before is null ? null : draft.Why!.Trim(), At = db.Clock.Now, By = db.Acting.Person, ByName = db.Acting.Name,
        });
        return await db.Save(file.Plan, before is null ? "Wrote the note of an operation" : "Corrected the note of an operation", ct);
    }

    /// <summary>Every note of a plan, the newest first.</summary>
    public static async Task<IReadOnlyList<OperationNote>> All(ServiceDb db, PlanId id, CancellationToken ct) =>
        await db.Set<OperationNote>().AsNoTracking().Where(n => n.PlanId == id).OrderByDescending(n => n.Number).ToListAsync(ct);

    private static Task<OperationNote?> Newest(ServiceDb db, PlanId id, CancellationToken ct) =>
        db.Set<OperationNote>().AsNoTracking().Where(n => n.PlanId == id).OrderByDescending(n => n.Number).FirstOrDefaultAsync(ct);
}
