using Microsoft.EntityFrameworkCore;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Pathways.Lists;

/// <summary>Open pathways in the order in which they are due.</summary>
public static class OpenPathways
{
    public static IQueryable<Pathway> Open(this ServiceDb db) => db.Set<Pathway>().AsNoTracking().Where(p => p.DueAt != null);

    /// <summary>One more than a page after a mark, so that the caller sees whether there is a next one. Read from an index in its order.</summary>
    public static IQueryable<Pathway> PageAfter(this IQueryable<Pathway> open, PageMark? mark)
    {
        if (mark is not null)
        {
            open = open.Where(p => p.DueAt >= mark.At && (p.DueAt > mark.At || string.Compare(p.Reference, mark.Reference) > 0));
        }
        return open.OrderBy(p => p.DueAt).ThenBy(p => p.Reference).Take(PageMark.Size + 1);
    }
}
