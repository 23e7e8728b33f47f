using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>The patient's own page of a plan: the words of the version that they agreed, and whether it was changed since.</summary>
public static class MyPlanPage
{
    public static string Link(PlanId id) => $"/my/plans/{id}";

    public sealed record Model(Pathway Pathway, PlanFile File, PlanConfirmation Agreed, IReadOnlyList<PlanPicture> Pictures)
    {
        /// <summary>How many drawings are left out since they were entered in error.</summary>
        public int TakenAway => File.Version(Agreed.Number)!.Read().Drawings.Count - Pictures.Count;
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/my/plans/{id:guid}", Get).Allow(Role.Patient, Role.Proxy);

    private static Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct) => PlanOpening.Get(db, id, "To see your operation plan", Link(new(id)),
        async (pathway, file) => file is { Confirmed: { } confirmed, Agreed: { } agreed }
            ? Page.Show<MyPlanView, Model>(new(pathway, file, confirmed, await PlanPicture.ForPatient(db, file.Plan.Id, agreed, ct)))
            : Page.NotFound(), ct);
}
