using Reconstruct.Core;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Details;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Patients.Access;

/// <summary>Asks somebody outside the care team why they need a record. Shows nothing of the patient.</summary>
public static class BreakGlassPage
{
    public sealed record Model(string? Reason, string? Back, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    /// <param name="back">Where to go on afterwards, on this site; the patient's page when null.</param>
    public static string Link(PatientId id, string? back = null) =>
        $"/patients/{id}/break-glass" + (back is null ? "" : $"?back={Uri.EscapeDataString(back)}");

    /// <summary>The answer when a record was not opened: the question why it is needed, where that would help.</summary>
    /// <param name="back">The page that wanted it.</param>
    public static IResult Refused(PatientId id, IReadOnlyList<Refusal> refusals, string? back = null) =>
        PatientAccess.GlassHelps(refusals) ? Page.SeeOther(Link(id, back)) : Page.Refused(refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/patients/{id:guid}/break-glass", Get).Allow(Role.Coordinator, Role.Surgeon, Role.Nurse);
        app.MapPost("/patients/{id:guid}/break-glass", Post).Allow(Role.Coordinator, Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Get(Guid id, string? back, ServiceDb db, CancellationToken ct) =>
        await db.Survivor(new(id), ct) is null ? Page.NotFound() : Page.Show<BreakGlassView, Model>(new(null, back, []));

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var (reason, back) = (typed.Text("reason"), typed.Text("back"));
        var broken = await BreakGlass.Run(db, new(id), reason, ct);
        if (broken.Ok) return Page.SeeOther(OnThisSite(back) ?? PatientPage.Link(broken.Value.PatientId));
        return broken.Refusals.Any(r => r.Field is not null) ? Page.Show<BreakGlassView, Model>(new(reason, back, broken.Refusals)) : Page.Refused(broken.Refusals);
    }

    private static string? OnThisSite(string? back) => back is { Length: > 1 } && back[0] == '/' && back[1] is not ('/' or '\\') ? back : null;
}
