using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>The plans of one pathway, and the form that starts one.</summary>
public static class PlansPage
{
    public static string Link(PathwayId id) => $"/pathways/{id}/plans";

    public sealed record Model(Pathway Pathway, IReadOnlyList<PlanFile> Plans, bool MayPlan, string? Aim, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/pathways/{id:guid}/plans", Get).Allow(Role.Surgeon, Role.Nurse, Role.TheatreManager);
        app.MapPost("/pathways/{id:guid}/plans", Post).Allow(Role.Surgeon);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To see the plans of operations", ct);
        return opened.Ok ? await Show(opened.Value, null, [], db, ct) : await OpenPathwayRecord.Refused(db, new(id), opened.Refusals, Link(new(id)), ct);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To plan an operation", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var aim = typed.Text(PlanFields.Aim);
        var started = await StartPlan.Run(db, opened.Value, typed.Starts<PlanId>(db, id), aim, ct);
        return started.Ok ? Page.SeeOther(PlanPage.Link(started.Value.Id)) : await Show(opened.Value, aim, started.Refusals, db, ct);
    }

    private static async Task<IResult> Show(Pathway pathway, string? aim, IReadOnlyList<Refusal> refusals, ServiceDb db, CancellationToken ct) =>
        Page.Show<PlansView, Model>(new(pathway, await PlanFile.OfPathway(db, pathway.Id, ct), db.Acting.Is(Role.Surgeon), aim, refusals));
}
