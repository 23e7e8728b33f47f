using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Surgeons.Recheck;

/// <summary>Puts what falls due with the days on the list. It may run on any number of nodes at once: of two tasks for one need the second is refused.</summary>
public static class KeepTasks
{
    public const string Job = "surgeon-checks";

    /// <summary>How many surgeons had something new.</summary>
    public static async Task<int> Run(ServiceDb db, CheckIntervals intervals, CancellationToken ct)
    {
        var changed = 0;
        foreach (var id in await db.Set<Surgeon>().AsNoTracking().OrderBy(s => s.Id).Select(s => s.Id).ToListAsync(ct))
        {
            db.ChangeTracker.Clear();
            if (await SurgeonFile.Read(db, id, ct) is not { } file || !KeepSurgeon.Follow(db, file, intervals)) continue;
            changed += (await db.Save(file.Surgeon, "surgeon's checks looked through", ct)).Ok ? 1 : 0; // refused: another node was first
        }
        return changed;
    }
}
