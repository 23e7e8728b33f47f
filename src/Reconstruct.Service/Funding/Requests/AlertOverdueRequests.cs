using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>Alerts governance once for each due time of a request that has passed. It may run on any number of nodes: a request is claimed by its row version. Hazard: HAZ-060.</summary>
public static class AlertOverdueRequests
{
    public const string Job = "alert-overdue-funding";

    /// <summary>How many alerts this run raised.</summary>
    public static async Task<int> Run(ServiceDb db, CancellationToken ct)
    {
        var now = db.Clock.Now;
        var late = await db.Set<FundingCase>().Where(c => c.DueAt < now && (c.AlertedDueAt == null || c.AlertedDueAt != c.DueAt)).OrderBy(c => c.DueAt).Select(c => c.Id).ToListAsync(ct);
        var raised = 0;
        foreach (var id in late)
        {
            db.ChangeTracker.Clear();
            raised += await Raise(db, id, ct) ? 1 : 0;
        }
        return raised;
    }

    private static async Task<bool> Raise(ServiceDb db, FundingCaseId id, CancellationToken ct)
    {
        var row = await db.Set<FundingCase>().FirstAsync(c => c.Id == id, ct);
        if (row.DueAt is not { } due || due >= db.Clock.Now || row.AlertedDueAt == due || row.Position!.Duty is not { } duty) return false;
        var pathway = (await db.Pathway(row.PathwayId, ct))!;
        row.AlertedDueAt = due;
        db.Add(new Alert
        {
            Id = db.NewId<AlertId>(), PatientId = pathway.PatientId, PathwayId = pathway.Id, RaisedAt = db.Clock.Now, ByName = db.Acting.Name, ByRoles = db.Acting.RoleNames,
            What = $"A request for funding of {pathway.Reference} is overdue: it is with {(duty.Owner.IsBoard ? row.BoardName : Words.Of(duty.Owner.Role))} and was due on {Words.Time(due)}",
            Reason = $"Next: {duty.ActionWords}",
        });
        return (await db.Save(row, "overdue request for funding", ct)).Ok; // refused: another node was first, or somebody did the work
    }
}
