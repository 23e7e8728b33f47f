using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Surgeons;

/// <summary>A surgeon with everything that was checked, as one unit of work takes it up.</summary>
/// <param name="Checks">Every check, the latest first.</param>
/// <param name="Tasks">Everything that somebody had or has to look at.</param>
public sealed record SurgeonFile(Surgeon Surgeon, List<SurgeonCheck> Checks, List<SurgeonTask> Tasks)
{
    /// <summary>Those that say something about the number on record now.</summary>
    public IReadOnlyList<ClaimCheck> Counting => [.. Checks.Where(c => c.GmcNumber == Surgeon.GmcNumber).Select(c => c.Check)];

    public IReadOnlyList<ClaimAnswer> Answers(DateOnly today) => ClaimRule.SayAll(Counting, today);

    public ListingAnswer Listing(DateOnly today) => MayBeListed.Of(Counting, today, Surgeon.LastDay);

    public static async Task<SurgeonFile?> Read(ServiceDb db, SurgeonId id, CancellationToken ct)
    {
        if (await db.Set<Surgeon>().FirstOrDefaultAsync(s => s.Id == id, ct) is not { } surgeon) return null;
        var checks = await db.Set<SurgeonCheck>().Where(c => c.SurgeonId == id).OrderByDescending(c => c.CheckedOn).ThenByDescending(c => c.RecordedAt).ThenBy(c => c.Id).ToListAsync(ct);
        return new(surgeon, checks, await db.Set<SurgeonTask>().Where(t => t.SurgeonId == id).ToListAsync(ct));
    }
}
