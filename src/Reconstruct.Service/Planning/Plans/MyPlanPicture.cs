using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Pathways.Documents;
using Reconstruct.Service.Planning.Drawings;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>One drawing of the version that the patient agreed, as a picture, as it was then; not one that was entered in error. Hazards: HAZ-103, HAZ-122.</summary>
public static class MyPlanPicture
{
    /// <param name="number">Which drawing of the plan, from 1.</param>
    public static string Link(PlanId id, int number) => $"/my/plans/{id}/pictures/{number}";

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/my/plans/{id:guid}/pictures/{number:int}", Get).Allow(Role.Patient, Role.Proxy);

    private static Task<IResult> Get(Guid id, int number, ServiceDb db, IObjectStore objects, CancellationToken ct) => PlanOpening.Get(db, id, "To see a drawing of your operation", MyPlanPage.Link(new(id)), async (_, file) =>
    {
        if (file.Agreed?.Drawings.ElementAtOrDefault(number - 1) is not { } attached || await db.Drawing(attached.Id, attached.Version, ct) is not { SetAsideAt: null } drawing) return Page.NotFound();
        return await ShownDrawing.Of(drawing).OnPage(drawing, objects, ct);
    }, ct);
}
