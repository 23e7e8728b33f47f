using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients.Identity;

/// <summary>
/// Makes one record stand for two that are of one person. Nothing is copied over or thrown away: the one points at the other. It joins the unit of work;
/// the caller moves what later stages hold, writes that into <see cref="PatientMerge.Moved"/> and saves.
/// </summary>
public static class MergePatients
{
    public static async Task<Result<PatientMerge>> Add(ServiceDb db, PatientId from, PatientId into, CancellationToken ct)
    {
        if (from == into) return new Refusal("merge-with-itself", "Choose another record than this one", "candidate");
        if (await db.Patient(from, ct) is not { } duplicate || await db.Patient(into, ct) is not { } survivor) return Refusals.NotFound("patient");
        if (duplicate.MergedInto is not null || survivor.MergedInto is not null)
            return new Refusal("merged-already", "One of these records has been merged already. Open the record that it was merged into", "candidate");

        var followers = await db.Set<Patient>().Where(p => p.MergedInto == from).ToListAsync(ct);
        PatientMerge merge = new()
        {
            Id = db.NewId<PatientMergeId>(), From = from, Into = into, At = db.Clock.Now, By = db.Acting.Person, ByName = db.Acting.Name,
            Followed = [.. followers.Select(f => f.Id.Value.ToString("D", CultureInfo.InvariantCulture))], StatusBefore = survivor.NhsNumberStatus,
            TookNumber = survivor.NhsNumber is null && duplicate.NhsNumber is not null, MadeRestricted = duplicate.Restricted && !survivor.Restricted,
        };
        foreach (var row in followers.Append(duplicate))
            row.MergedInto = into; // so that a trail is never longer than one step
        if (merge.TookNumber) (survivor.NhsNumber, survivor.NhsNumberStatus) = (duplicate.NhsNumber, duplicate.NhsNumberStatus);
        if (merge.MadeRestricted) survivor.Restricted = true;
        db.Add(merge);
        return merge;
    }
}
