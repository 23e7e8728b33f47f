using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Pathways.Documents;

/// <summary>Reads of a pathway's documents.</summary>
public static class DocumentQueries
{
    private static readonly Role[] Staff = [Role.Coordinator, Role.Surgeon, Role.Nurse, Role.Governance];

    /// <summary>What the acting person may see of a pathway's documents, oldest first. Whether they may see the patient at all is asked before.</summary>
    public static async Task<IReadOnlyList<PathwayDocument>> DocumentsShown(this ServiceDb db, PathwayId pathway, CancellationToken ct)
    {
        var who = db.Acting;
        var rows = await db.Set<PathwayDocument>().Where(d => d.PathwayId == pathway).OrderBy(d => d.AddedAt).ThenBy(d => d.Id).ToListAsync(ct);
        return [.. rows.Where(d => MaySee(who, d))];
    }

    /// <summary>Staff see every document; patients, those who act for them and referrers see what was meant for them.</summary>
    public static bool MaySee(Acting who, PathwayDocument document) =>
        Staff.Any(who.Is)
        || (document.PatientMaySee && (who.Is(Role.Patient) || who.Is(Role.Proxy)))
        || (document.ReferrerMaySee && who.Is(Role.Referrer));
}
