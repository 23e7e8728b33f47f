using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>The whole of one plan: what it says now, whether the patient agreed it, and the way to every page of it. Hazard: HAZ-103.</summary>
public static class PlanPage
{
    public static readonly Role[] Readers = [Role.Surgeon, Role.Nurse, Role.TheatreManager];

    public static string Link(PlanId id) => $"/plans/{id}";

    /// <param name="MayPlan">True for a surgeon, while the operation is still to come.</param>
    public sealed record Model(Pathway Pathway, PlanFile File, IReadOnlyList<PlanPicture> Pictures, bool MayPlan);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/plans/{id:guid}", Get).Allow(Readers);

    private static Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct) => PlanOpening.Get(db, id, "To see the plan of an operation", Link(new(id)),
        async (pathway, file) => Page.Show<PlanView, Model>(new(pathway, file, await PlanPicture.Of(db, file.Content, ct), db.Acting.Is(Role.Surgeon) && file.Closed is null)), ct);
}
