using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Patients;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients.Identity;

namespace Reconstruct.Service.Referrals.Identity;

/// <summary>Moves pathways and referrals between two records of one person, and exactly those back again. It joins the unit of work; the caller saves.</summary>
public static class MovePatient
{
    private const string PathwayKind = "pathway";
    private const string ReferralKind = "referral";

    /// <summary>Moves all that the merged record has, and notes it in the merge.</summary>
    public static async Task<List<Pathway>> Add(ServiceDb db, PatientMerge merge, CancellationToken ct)
    {
        var pathways = await db.Set<Pathway>().Where(p => p.PatientId == merge.From).ToListAsync(ct);
        var referrals = await db.Set<Referral>().Where(r => r.PatientId == merge.From).ToListAsync(ct);
        Move(pathways, referrals, merge.Into);
        merge.Moved = [.. pathways.Select(p => $"{PathwayKind}/{p.Id}"), .. referrals.Select(r => $"{ReferralKind}/{r.Id}")];
        return pathways;
    }

    /// <summary>Takes a merge back, with what it moved.</summary>
    public static async Task<Result<PatientMerge>> Undo(ServiceDb db, PatientMergeId id, int seenVersion, CancellationToken ct)
    {
        var undone = await UndoMerge.Add(db, id, seenVersion, ct);
        if (!undone.Ok) return undone;
        var merge = undone.Value;
        var (pathwayIds, referralIds) = (Ids<PathwayId>(merge, PathwayKind), Ids<ReferralId>(merge, ReferralKind));
        var pathways = await db.Set<Pathway>().Where(p => pathwayIds.Contains(p.Id)).ToListAsync(ct);
        var referrals = await db.Set<Referral>().Where(r => referralIds.Contains(r.Id)).ToListAsync(ct);
        Move(pathways, referrals, merge.From);
        var doubt = await Question(db, pathways, merge.From, ct);
        return doubt.Ok ? await db.Save(merge, "A merge was undone", ct) : doubt.As<PatientMerge>();
    }

    private static void Move(List<Pathway> pathways, List<Referral> referrals, PatientId to)
    {
        foreach (var pathway in pathways) pathway.PatientId = to;
        foreach (var referral in referrals) referral.PatientId = to;
    }

    /// <summary>The doubt is back, so the pathways that are still open say so.</summary>
    private static async Task<Result<int>> Question(ServiceDb db, List<Pathway> pathways, PatientId patient, CancellationToken ct)
    {
        var settled = await db.Set<Patients.Patient>().AnyAsync(p => p.Id == patient && p.IdentityConfirmed, ct);
        foreach (var pathway in pathways.Where(p => !settled && p.IdentityConfirmed && p.State != PathwayState.Closed))
        {
            var moved = AdvancePathway.Add(db, pathway, new PathwayEvent.IdentityQuestioned(db.Clock.Now, UndoMerge.Doubt));
            if (!moved.Ok) return moved.As<int>();
        }
        return pathways.Count;
    }

    private static List<TId> Ids<TId>(PatientMerge merge, string kind) where TId : struct, IEntityId<TId> =>
        [.. merge.Moved.Select(m => m.Split('/')).Where(m => m[0] == kind).Select(m => TId.From(Guid.Parse(m[1])))];
}
