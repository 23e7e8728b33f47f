using Reconstruct.Core;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Patients.Team;

/// <summary>Who is in a patient's care team and since when; somebody joins, somebody leaves.</summary>
public static class CareTeamPage
{
    private const string Purpose = "To keep the care team up to date";
    private static readonly Role[] Keepers = [Role.Coordinator, Role.Governance];

    public static string Link(PatientId id) => $"/patients/{id}/care-team";

    public static string EndLink(PatientId id, CareTeamMemberId seat) => $"{Link(id)}/{seat}/end";

    /// <summary>True for those who keep care teams and proxies, where they may open the record.</summary>
    public static bool MayOpen(Acting who) => Keepers.Any(who.Is);

    public sealed record Model(Patient Patient, IReadOnlyList<CareTeamSeat> Seats, IReadOnlyList<Option> Choices, string? Who, string? Why, IReadOnlyList<Refusal> Refusals)
        : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/patients/{id:guid}/care-team", Get).Allow(Keepers);
        app.MapPost("/patients/{id:guid}/care-team", Add).Allow(Keepers);
        app.MapPost("/patients/{id:guid}/care-team/{seat:guid}/end", End).Allow(Keepers);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        var opened = await PatientAccess.Open(db, new(id), Purpose, ct);
        return opened.Ok ? await Show(db, opened.Value, null, null, [], ct) : BreakGlassPage.Refused(new(id), opened.Refusals, Link(new(id)));
    }

    private static async Task<IResult> Add(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var opened = await PatientAccess.Open(db, new(id), Purpose, ct);
        if (!opened.Ok) return BreakGlassPage.Refused(new(id), opened.Refusals, Link(new(id)));
        var (who, why) = (typed.Text("who"), typed.Text("why"));
        var added = await AddToCareTeam.Run(db, opened.Value.Id, who, why, ct);
        return added.Ok ? Page.SeeOther(Link(opened.Value.Id)) : await Show(db, opened.Value, who, why, added.Refusals, ct);
    }

    private static async Task<IResult> End(Guid id, Guid seat, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var opened = await PatientAccess.Open(db, new(id), Purpose, ct);
        if (!opened.Ok) return BreakGlassPage.Refused(new(id), opened.Refusals, Link(new(id)));
        var ended = await EndCareTeamSeat.Run(db, opened.Value.Id, new(seat), typed.Whole("version"), ct);
        return ended.Ok ? Page.SeeOther(Link(opened.Value.Id)) : await Show(db, opened.Value, null, null, ended.Refusals, ct);
    }

    private static async Task<IResult> Show(ServiceDb db, Patient patient, string? who, string? why, IReadOnlyList<Refusal> refusals, CancellationToken ct) =>
        Page.Show<CareTeamView, Model>(new(patient, await CareTeamSeat.Of(db, patient.Id, ct), await TeamChoices.Of(db, ct), who, why, refusals));
}
