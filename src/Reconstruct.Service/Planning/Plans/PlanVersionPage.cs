using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>One version of a plan as it was.</summary>
public static class PlanVersionPage
{
    public static string Link(PlanId id, int number) => $"/plans/{id}/versions/{number}";

    public sealed record Model(Pathway Pathway, PlanFile File, PlanVersion Version, IReadOnlyList<PlanPicture> Pictures, PlanConfirmation? Agreed);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/plans/{id:guid}/versions/{number:int}", Get).Allow(PlanPage.Readers);

    private static Task<IResult> Get(Guid id, int number, ServiceDb db, CancellationToken ct) => PlanOpening.Get(db, id, "To see an earlier version of a plan", Link(new(id), number),
        async (pathway, file) => file.Version(number) is { } version
            ? Page.Show<PlanVersionView, Model>(new(pathway, file, version, await PlanPicture.Of(db, version.Read(), ct), file.Confirmations.LastOrDefault(c => c.Number == number)))
            : Page.NotFound(), ct);
}
