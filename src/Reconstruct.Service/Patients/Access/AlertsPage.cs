using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Patients.Access;

/// <summary>What governance has to look into: open alerts, oldest first, then the last ones that ended.</summary>
public static class AlertsPage
{
    public const string Link = "/governance/alerts";
    private const int EndedShown = 20;

    public sealed record Model(IReadOnlyList<Alert> Open, IReadOnlyList<Alert> Ended, string? Finding, Guid? About, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static string AcknowledgeLink(AlertId id) => $"{Link}/{id}/acknowledge";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Link, async (ServiceDb db, CancellationToken ct) => await Show(db, null, null, [], ct)).Allow(Role.Governance);
        app.MapPost(Link + "/{id:guid}/acknowledge", Post).Allow(Role.Governance);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var finding = typed.Text("finding");
        var ended = await AcknowledgeAlert.Run(db, new(id), typed.Whole("version"), finding, ct);
        return ended.Ok ? Page.SeeOther(Link) : await Show(db, finding, id, [.. ended.Refusals.Select(r => r.Field is null ? r : r with { Field = $"finding-{id}" })], ct);
    }

    private static async Task<IResult> Show(ServiceDb db, string? finding, Guid? about, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        var open = await db.Set<Alert>().AsNoTracking().Where(a => a.AcknowledgedAt == null).OrderBy(a => a.RaisedAt).ToListAsync(ct);
        var ended = await db.Set<Alert>().AsNoTracking().Where(a => a.AcknowledgedAt != null).OrderByDescending(a => a.AcknowledgedAt).Take(EndedShown).ToListAsync(ct);
        return Page.Show<AlertsView, Model>(new(open, ended, finding, about, refusals));
    }
}
