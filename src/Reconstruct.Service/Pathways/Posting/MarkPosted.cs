using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Pathways.Posting;

/// <summary>A coordinator has put a letter in the post; or that was a mistake, and it is still to be posted.</summary>
public static class MarkPosted
{
    /// <param name="posted">False takes it back.</param>
    public static async Task<Result<LetterPost>> Run(ServiceDb db, LetterId letter, int seenVersion, bool posted, CancellationToken ct)
    {
        if (await db.Set<LetterPost>().FirstOrDefaultAsync(p => p.LetterId == letter, ct) is not { } post) return Refusals.NotFound("letter");
        if (post.Version != seenVersion || post.PostedAt is not null == posted) return Refusals.ChangedSince("letter");

        if (posted) post.Posted(db);
        else post.NotPosted();
        return await db.Save(post, posted ? "letter posted" : "letter not posted after all", ct);
    }
}
