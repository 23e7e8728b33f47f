using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Atlas;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>The reconstructive ladder beside one patient: reasons for and against each option and what is not known. Nothing is scored or chosen. Hazards: HAZ-104, HAZ-116.</summary>
public static class OptionsPage
{
    public static string Link(PlanId id) => $"/plans/{id}/options";

    public sealed record Model(Pathway Pathway, PlanFile File, IReadOnlyList<WeighedOption> Options, IReadOnlyList<Flap> Flaps);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/plans/{id:guid}/options", Get).Allow(PlanPage.Readers);

    private static Task<IResult> Get(Guid id, FlapAtlas atlas, ServiceDb db, CancellationToken ct) => PlanOpening.Get(db, id, "To see options for an operation", Link(new(id)),
        (pathway, file) => Task.FromResult(Page.Show<OptionsView, Model>(new(pathway, file, PlanBook.Ladder.Weigh(file.Content.Facts), atlas.Flaps))), ct);
}
