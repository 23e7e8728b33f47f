using Reconstruct.Core;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Surgeons;

/// <summary>Records a check that a person made, with what they saw.</summary>
public static class RecordCheck
{
    public static async Task<Result<Surgeon>> Run(ServiceDb db, CheckIntervals intervals, SurgeonId id, int seenVersion, CheckEntry entry, CancellationToken ct)
    {
        if (await SurgeonFile.Read(db, id, ct) is not { } file) return Refusals.NotFound("surgeon");
        if (file.Surgeon.Version != seenVersion) return Refusals.ChangedSince("surgeon");

        KeepSurgeon.Add(db, file, intervals, new(entry.Claim, entry.Result, entry.Detail), entry.CheckedOn, entry.Source, entry.Method, entry.Evidence, entry.EndsOn);
        KeepSurgeon.Follow(db, file, intervals);
        return await db.Save(file.Surgeon, "check of a surgeon recorded", ct);
    }
}
