using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>Where a patient, or somebody who acts for them, says no to a plan that they had agreed. Hazard: HAZ-118.</summary>
public static class MyNoPage
{
    private const string Purpose = "To say no to your operation";

    public static string Link(PlanId id) => $"/my/plans/{id}/no";

    public sealed record Model(PlanFile File, string? Reason, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/my/plans/{id:guid}/no", Get).Allow(Role.Patient, Role.Proxy);
        app.MapPost("/my/plans/{id:guid}/no", Post).Allow(Role.Patient, Role.Proxy);
    }

    private static Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct) => PlanOpening.Get(db, id, Purpose, Link(new(id)),
        async (pathway, file) => await Mine(db, pathway, ct) && file.Confirmed is not null ? Show(new(file, null, [])) : Page.NotFound(), ct);

    private static Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) => PlanOpening.Post(db, id, Purpose, async (pathway, file) =>
    {
        if (!await Mine(db, pathway, ct) || file.Confirmed is null) return Page.NotFound();
        var own = db.Acting.OwnPatient is { } self && await db.Survivor(new(self), ct) == await db.Survivor(pathway.PatientId, ct);
        var reason = typed.Text("reason");
        var said = await WithdrawAgreement.Run(db, file.Plan.Id, new(WithdrawnHow.Online, db.Clock.Now, own ? null : db.Acting.Name, reason), ct);
        return said.Ok ? Page.SeeOther(MyPlanPage.Link(file.Plan.Id)) : Show(new(await PlanOpening.Again(db, file, ct), reason, said.Refusals));
    }, ct);

    /// <summary>Their own pages alone count, not a seat that the same person has as staff.</summary>
    private static async Task<bool> Mine(ServiceDb db, Pathway pathway, CancellationToken ct)
    {
        var standing = await db.Survivor(pathway.PatientId, ct);
        return (await db.MyRecords(ct)).Any(p => p.Id == standing);
    }

    private static IResult Show(Model model) => Page.Show<MyNoView, Model>(model);
}
