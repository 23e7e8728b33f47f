using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Referrals.Form;

/// <summary>Reads of drafts. A draft is seen by the person who writes it and nobody else.</summary>
public static class DraftQueries
{
    /// <summary>The draft, ended or not; null when it is another person's.</summary>
    public static Task<ReferralDraft?> OwnDraft(this ServiceDb db, ReferralDraftId id, CancellationToken ct)
    {
        var me = db.Acting.Person;
        return db.Set<ReferralDraft>().FirstOrDefaultAsync(d => d.Id == id && d.Owner == me, ct);
    }

    /// <summary>The drafts being written, the last one saved first.</summary>
    public static async Task<IReadOnlyList<ReferralDraft>> OwnDrafts(this ServiceDb db, CancellationToken ct)
    {
        var me = db.Acting.Person;
        return await db.Set<ReferralDraft>().Where(d => d.Owner == me && d.Ending == null).OrderByDescending(d => d.SavedAt).ToListAsync(ct);
    }

    /// <summary>The files that go with a draft, in the order they came.</summary>
    public static async Task<IReadOnlyList<DraftFile>> DraftFiles(this ServiceDb db, ReferralDraftId draft, CancellationToken ct) =>
        await db.Set<DraftFile>().Where(f => f.DraftId == draft && !f.Removed).OrderBy(f => f.AddedAt).ThenBy(f => f.Id).ToListAsync(ct);
}
