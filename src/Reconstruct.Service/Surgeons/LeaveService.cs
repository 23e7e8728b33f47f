using Reconstruct.Core;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Surgeons;

/// <summary>Records the last day of a surgeon in this service, or takes it back. From then on the coordinators have the task of passing the patients on.</summary>
public static class LeaveService
{
    /// <param name="lastDay">Null takes it back.</param>
    public static async Task<Result<Surgeon>> Run(ServiceDb db, CheckIntervals intervals, SurgeonId id, int seenVersion, LeavingDay? lastDay, CancellationToken ct)
    {
        if (await SurgeonFile.Read(db, id, ct) is not { } file) return Refusals.NotFound("surgeon");
        if (file.Surgeon.Version != seenVersion) return Refusals.ChangedSince("surgeon");

        file.Surgeon.LastDay = lastDay?.Day;
        if (lastDay is not null) file.Tasks.Find(t => t is { Reason: RecheckReason.Left, EndedAt: not null })?.Reopen(); // they came back once, and go again
        KeepSurgeon.Follow(db, file, intervals);
        return await db.Save(file.Surgeon, lastDay is null ? "surgeon stays after all" : "surgeon's last day recorded", ct);
    }
}
