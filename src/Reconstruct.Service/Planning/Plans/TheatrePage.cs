using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>The sheet for theatre: read only, but for the check of the kit and the decision to go on without the patient's agreement. Hazards: HAZ-103, HAZ-104.</summary>
public static class TheatrePage
{
    public static string Link(PlanId id) => $"/plans/{id}/theatre";

    public static string CheckLink(PlanId id) => $"/plans/{id}/theatre/kit";

    public static string GoOnLink(PlanId id) => $"/plans/{id}/theatre/go-on";

    public sealed record Model(Pathway Pathway, Patient Patient, PlanFile File, IReadOnlyList<PlanPicture> Pictures, bool MayGoOn, IReadOnlyList<string> Ticked, string? Note, string? Reason, int SeenVersion, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{id:guid}/theatre", Get).Allow(PlanPage.Readers);
        app.MapPost("/plans/{id:guid}/theatre/kit", (Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) => Post(id, typed, db,
            (file, seen) => CheckKit.Run(db, file.Plan.Id, seen, [.. typed["there"].OfType<string>()], typed.Text("note"), ct), ct)).Allow(PlanPage.Readers);
        app.MapPost("/plans/{id:guid}/theatre/go-on", (Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) => Post(id, typed, db,
            (file, seen) => OverrideConsent.Run(db, file.Plan.Id, seen, typed.Text("reason"), ct), ct)).Allow(Role.Surgeon);
    }

    private static Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct) => PlanOpening.Get(db, id, "To prepare an operation", Link(new(id)),
        async (pathway, file) => Page.Show<TheatreView, Model>(new(pathway, await Who(db, pathway, ct), file, await PlanPicture.Of(db, file.Content, ct), db.Acting.Is(Role.Surgeon), [], null, null, file.Plan.Version, [])), ct);

    private static Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, Func<PlanFile, int, Task<Result<OperationPlan>>> work, CancellationToken ct) =>
        PlanOpening.Post(db, id, "To prepare an operation", async (pathway, file) =>
        {
            var done = await work(file, typed.Whole("version"));
            return done.Ok
                ? Page.SeeOther(Link(file.Plan.Id))
                : Page.Show<TheatreView, Model>(new(
                    pathway, await Who(db, pathway, ct), file, await PlanPicture.Of(db, file.Content, ct), db.Acting.Is(Role.Surgeon), [.. typed["there"].OfType<string>()], typed.Text("note"), typed.Text("reason"), file.Plan.Version, done.Refusals));
        }, ct);

    /// <summary>The patient, or the record that theirs was merged into.</summary>
    private static async Task<Patient> Who(ServiceDb db, Pathway pathway, CancellationToken ct) => (await db.Patient((await db.Survivor(pathway.PatientId, ct))!.Value, ct))!;
}
