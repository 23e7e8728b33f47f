using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>What is attached to a plan: drawings of the pathway, and calculations, each attached on its own page. A change is a new version of the plan.</summary>
public static class AttachmentsPage
{
    public static string Link(PlanId id) => $"/plans/{id}/attachments";

    /// <param name="Gone">Keys of the attached calculations to take off, as ticked.</param>
    /// <param name="Drawn">Ids of the drawings to attach as they are now, as ticked.</param>
    public sealed record Model(Pathway Pathway, PlanFile File, IReadOnlyList<PlanPicture> Pictures, IReadOnlyList<string> Gone, IReadOnlyList<string> Drawn, string? Why, int SeenVersion, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{id:guid}/attachments", Get).Allow(Role.Surgeon);
        app.MapPost("/plans/{id:guid}/attachments", Post).Allow(Role.Surgeon);
    }

    private static Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct) => PlanOpening.Get(db, id, "To plan an operation", Link(new(id)),
        async (pathway, file) => Show(new(pathway, file, await PlanPicture.Of(db, file.Content, ct), [], [.. file.Content.Drawings.Select(d => d.Id.ToString())], null, file.Plan.Version, [])), ct);

    private static Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) => PlanOpening.Post(db, id, "To plan an operation", async (pathway, file) =>
    {
        List<string> gone = [.. typed["gone"].OfType<string>()];
        List<string> drawn = [.. typed["drawing"].OfType<string>()];
        var content = file.Content with
        {
            Calculations = [.. file.Content.Calculations.Where(c => !gone.Contains(c.Key))],
            Drawings = [.. file.Drawings.Where(d => drawn.Contains(d.Id.ToString()))],
        };
        var saved = await SavePlan.Run(db, file.Plan.Id, typed.Whole("version"), content, typed.Text(EditPlanPage.ChangeWhy), ct);
        return saved.Ok ? Page.SeeOther(PlanPage.Link(file.Plan.Id)) : Show(new(pathway, file, await PlanPicture.Of(db, file.Content, ct), gone, drawn, typed.Text(EditPlanPage.ChangeWhy), file.Plan.Version, saved.Refusals));
    }, ct);

    private static IResult Show(Model model) => Page.Show<AttachmentsView, Model>(model);
}
