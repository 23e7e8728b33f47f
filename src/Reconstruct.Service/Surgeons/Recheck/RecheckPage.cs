using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Surgeons.Recheck;

/// <summary>What has to be looked at about surgeons: what stops patients first, then the oldest, each with an owner and a day. Then the last ones that ended.</summary>
public static class RecheckPage
{
    public const string Address = SurgeonsPage.Address + "/recheck";
    private const int OpenShown = 50;
    private const int EndedShown = 20;

    public sealed record Line(SurgeonTask Task, Surgeon Surgeon);

    /// <param name="Total">How many are open in all.</param>
    /// <param name="Settles">Whose tasks this person settles.</param>
    public sealed record Model(
        IReadOnlyList<Line> Open, int Total, IReadOnlyList<Line> Ended, DateOnly Today, IReadOnlyList<Role> Settles, bool Records, bool SeesAffected, string? Finding, Guid? About,
        IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static string SettleLink(SurgeonTaskId id) => $"{Address}/{id}/settle";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Address, async (ServiceDb db, CancellationToken ct) => await Show(db, null, null, [], ct)).Allow(Role.Governance, Role.Administrator, Role.Coordinator);
        app.MapPost(Address + "/{id:guid}/settle", Post).Allow(Role.Governance, Role.Coordinator);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var finding = typed.Text("finding");
        var settled = await SettleTask.Run(db, new(id), typed.Whole("version"), finding, ct);
        if (settled.Ok) return Page.SeeOther(Address);
        db.ChangeTracker.Clear();
        return await Show(db, finding, id, [.. settled.Refusals.Select(r => r.Field is null ? r : r with { Field = $"finding-{id}" })], ct);
    }

    private static async Task<IResult> Show(ServiceDb db, string? finding, Guid? about, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        var lines = from task in db.Set<SurgeonTask>().AsNoTracking() join surgeon in db.Set<Surgeon>().AsNoTracking() on task.SurgeonId equals surgeon.Id select new { task, surgeon };
        var open = await lines.Where(l => l.task.EndedAt == null).OrderBy(l => l.task.Reason == RecheckReason.Blocked ? 0 : l.task.Reason == RecheckReason.Disagrees ? 1 : l.task.Reason == RecheckReason.Left ? 2 : 3)
            .ThenBy(l => l.task.DueOn).ThenBy(l => l.task.Id).Take(OpenShown).ToListAsync(ct);
        var ended = await lines.Where(l => l.task.EndedAt != null).OrderByDescending(l => l.task.EndedAt).Take(EndedShown).ToListAsync(ct);
        var total = await db.Set<SurgeonTask>().CountAsync(t => t.EndedAt == null, ct);
        var who = db.Acting;
        return Page.Show<RecheckView, Model>(new(
            [.. open.Select(l => new Line(l.task, l.surgeon))], total, [.. ended.Select(l => new Line(l.task, l.surgeon))], db.Clock.Today, who.Is(Role.Governance) ? Enum.GetValues<Role>() : [.. who.Roles],
            who.Is(Role.Governance) || who.Is(Role.Administrator), who.Is(Role.Governance) || who.Is(Role.Coordinator), finding, about, refusals));
    }
}
