using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients.Identity;

/// <summary>
/// Takes a merge back: both records stand as they did before, and the doubt is open again. It joins the unit of work; the caller moves back what later stages
/// moved and saves.
/// </summary>
public static class UndoMerge
{
    public const string Doubt = "A merge of this record with another was undone";

    public static async Task<Result<PatientMerge>> Add(ServiceDb db, PatientMergeId id, int seenVersion, CancellationToken ct)
    {
        if (await db.Set<PatientMerge>().FirstOrDefaultAsync(m => m.Id == id, ct) is not { } merge) return Refusals.NotFound("merge");
        if (merge.Version != seenVersion) return Refusals.ChangedSince("merge");
        if (merge.UndoneAt is not null) return new Refusal("merge-undone-already", "This merge has been undone already");
        var (duplicate, survivor) = ((await db.Patient(merge.From, ct))!, (await db.Patient(merge.Into, ct))!);
        if (survivor.MergedInto is not null) return new Refusal("merge-undo-later-first", "The other record has been merged since. Undo that merge first");

        foreach (var follower in merge.Followed)
            (await db.Patient(PatientId.From(Guid.Parse(follower)), ct))!.MergedInto = merge.From;
        duplicate.MergedInto = null;
        if (merge.TookNumber && survivor.NhsNumber == duplicate.NhsNumber) (survivor.NhsNumber, survivor.NhsNumberStatus) = (null, merge.StatusBefore);
        if (merge.MadeRestricted) survivor.Restricted = false;
        merge.Undo(db);
        if (!duplicate.IdentityConfirmed)
            db.Add(new IdentityCase { Id = db.NewId<IdentityCaseId>(), PatientId = duplicate.Id, OpenedAt = db.Clock.Now, Doubt = Doubt });
        return merge;
    }
}
