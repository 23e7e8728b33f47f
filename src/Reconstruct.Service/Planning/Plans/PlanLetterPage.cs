using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Planning.Drawings;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>A letter about a plan: what it will say, which drawings go with it, and to whom. Hazard: HAZ-103.</summary>
public static class PlanLetterPage
{
    public static string Link(PlanId id) => $"/plans/{id}/letter";

    /// <param name="Parts">The words for the patient; null while nothing is chosen.</param>
    /// <param name="OnPhotographs">Drawings that lie on a photograph of the patient.</param>
    /// <param name="Ticked">Ids of the drawings to send, as ticked.</param>
    public sealed record Model(
        Pathway Pathway, PlanFile File, IReadOnlyList<ConsentPart>? Parts, IReadOnlySet<DrawingId> OnPhotographs, IReadOnlyList<string> Ticked, string? To, int SeenVersion, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{id:guid}/letter", Get).Allow(Role.Surgeon);
        app.MapPost("/plans/{id:guid}/letter", Post).Allow(Role.Surgeon);
    }

    private static Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct) => PlanOpening.Get(db, id, "To write about a plan", Link(new(id)), async (pathway, file) =>
    {
        var photographs = await OnPhotographs(db, file, ct);
        return Show(new(pathway, file, WritePlanLetter.Parts(file), photographs, [.. file.Content.Drawings.Where(d => !photographs.Contains(d.Id)).Select(d => d.Id.ToString())], null, file.Plan.Version, []));
    }, ct);

    private static Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, WritePlanLetter write, CancellationToken ct) => PlanOpening.Post(db, id, "To write about a plan", async (pathway, file) =>
    {
        WritePlanLetter.Wish wish = new([.. typed["drawing"].OfType<string>()], typed.Text("to"), typed.Whole("version"));
        var written = await write.Run(db, pathway, file.Plan.Id, wish, ct);
        if (written.Ok) return Page.SeeOther(LetterPage.Link(written.Value));
        var now = await PlanOpening.Again(db, file, ct);
        return Show(new(pathway, now, WritePlanLetter.Parts(now), await OnPhotographs(db, now, ct), wish.Drawings, wish.To, now.Plan.Version, written.Refusals));
    }, ct);

    private static async Task<HashSet<DrawingId>> OnPhotographs(ServiceDb db, PlanFile file, CancellationToken ct) =>
        [.. await db.Set<Drawing>().Where(d => d.PathwayId == file.Plan.PathwayId && d.PhotoSha256 != null).Select(d => d.Id).ToListAsync(ct)];

    private static IResult Show(Model model) => Page.Show<PlanLetterView, Model>(model);
}
