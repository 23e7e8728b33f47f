using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Patients.Access;

/// <summary>What somebody has to look into: open alerts, oldest first, then the last ones that ended. Governance sees those of everyone.</summary>
public static class AlertsPage
{
    public const string Link = "/alerts";
    public static readonly Role[] Readers = [Role.Governance, Role.Coordinator, Role.Surgeon, Role.Nurse, Role.TheatreManager];
    private const int OpenShown = 50;
    private const int EndedShown = 20;

    /// <param name="Total">How many are open in all.</param>
    /// <param name="Names">The people who have one in person.</param>
    public sealed record Model(IReadOnlyList<Alert> Open, int Total, IReadOnlyDictionary<Guid, string> Names, IReadOnlyList<Alert> Ended, string? Finding, Guid? About, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static string AcknowledgeLink(AlertId id) => $"{Link}/{id}/acknowledge";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Link, async (ServiceDb db, CancellationToken ct) => await Show(db, null, null, [], ct)).Allow(Readers);
        app.MapPost(Link + "/{id:guid}/acknowledge", Post).Allow(Readers);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var finding = typed.Text("finding");
        var ended = await AcknowledgeAlert.Run(db, new(id), typed.Whole("version"), finding, ct);
        return ended.Ok ? Page.SeeOther(Link) : await Show(db, finding, id, [.. ended.Refusals.Select(r => r.Field is null ? r : r with { Field = $"finding-{id}" })], ct);
    }

    private static async Task<IResult> Show(ServiceDb db, string? finding, Guid? about, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        var mine = (await db.AlertsToMe(ct)).AsNoTracking();
        var open = await mine.Where(a => a.AcknowledgedAt == null).OrderBy(a => a.RaisedAt).ThenBy(a => a.Id).Take(OpenShown).ToListAsync(ct);
        var total = await mine.CountAsync(a => a.AcknowledgedAt == null, ct);
        var people = open.Select(a => a.OwnerPerson?.Value).OfType<Guid>().Distinct().ToList();
        var names = await db.Users.Where(u => people.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
        var ended = await mine.Where(a => a.AcknowledgedAt != null).OrderByDescending(a => a.AcknowledgedAt).Take(EndedShown).ToListAsync(ct);
        return Page.Show<AlertsView, Model>(new(open, total, names, ended, finding, about, refusals));
    }
}
