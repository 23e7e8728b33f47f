using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Patients.Identity;

/// <summary>Records about which a person has to say who the patient is, the longest waiting first. The cases themselves are settled where pathways can go on.</summary>
public static class IdentityWorklistPage
{
    public const string Link = "/identity";
    private const int Shown = 100;

    /// <param name="Hidden">Open cases of restricted records that this person may not see.</param>
    public sealed record Model(IReadOnlyList<Line> Lines, int Total, int Hidden);

    public sealed record Line(IdentityCase Case, Patient Patient);

    public static string CaseLink(IdentityCaseId id) => $"{Link}/{id}";

    public static string UndoLink(PatientMergeId id) => $"{Link}/merges/{id}/undo";

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Link, Get).Allow(Role.Coordinator);

    private static async Task<IResult> Get(ServiceDb db, CancellationToken ct)
    {
        var open = db.Set<IdentityCase>().AsNoTracking().Where(c => c.Ending == null);
        var seen = from one in open join patient in db.VisiblePatients().AsNoTracking() on one.PatientId equals patient.Id orderby one.OpenedAt, one.Id select new { one, patient };
        var lines = await seen.Take(Shown).ToListAsync(ct);
        var total = await seen.CountAsync(ct);
        await PatientAccess.LogList(db, lines.Select(l => l.patient.Id), "To find out who a referral is about", ct);
        return Page.Show<IdentityWorklistView, Model>(new([.. lines.Select(l => new Line(l.one, l.patient))], total, await open.CountAsync(ct) - total));
    }
}
