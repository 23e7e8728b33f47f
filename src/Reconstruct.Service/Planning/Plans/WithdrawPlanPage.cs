using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>The form with which a surgeon withdraws a plan. Hazard: HAZ-118.</summary>
public static class WithdrawPlanPage
{
    public static string Link(PlanId id) => $"/plans/{id}/withdraw";

    public sealed record Model(Pathway Pathway, PlanFile File, string? Reason, int SeenVersion, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{id:guid}/withdraw", Get).Allow(Role.Surgeon);
        app.MapPost("/plans/{id:guid}/withdraw", Post).Allow(Role.Surgeon);
    }

    private static Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct) => PlanOpening.Get(db, id, "To withdraw the plan of an operation", Link(new(id)),
        (pathway, file) => Task.FromResult(Show(new(pathway, file, null, file.Plan.Version, []))), ct);

    private static Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) => PlanOpening.Post(db, id, "To withdraw the plan of an operation", async (pathway, file) =>
    {
        var reason = typed.Text("reason");
        var withdrawn = await WithdrawPlan.Run(db, file.Plan.Id, typed.Whole("version"), reason, ct);
        if (withdrawn.Ok) return Page.SeeOther(PlanPage.Link(file.Plan.Id));
        var now = await PlanOpening.Again(db, file, ct);
        return Show(new(pathway, now, reason, now.Plan.Version, withdrawn.Refusals));
    }, ct);

    private static IResult Show(Model model) => Page.Show<WithdrawPlanView, Model>(model);
}
