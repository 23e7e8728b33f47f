using System.Globalization;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Grafts;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Grafts;

/// <summary>The skin grafts of one pathway, the sites that they came from, and the form that records a new one. Hazard: HAZ-125.</summary>
public static class GraftsPage
{
    public static string Link(PathwayId id) => $"/pathways/{id}/grafts";

    public sealed record Model(Pathway Pathway, IReadOnlyList<(SkinGraft Row, GraftRecord Record)> Grafts, DateOnly Today, Form Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    /// <summary>What was typed, as typed.</summary>
    public sealed record Form(string? Site, string? Kind, string? Way, string? Ratio, string? AreaCm2, TypedDate OperatedOn, string? Region, string? Donor, string? DonorCm2)
    {
        public static Form Blank { get; } = new(null, null, null, null, null, TypedDate.Blank, null, null, null);

        public static Form Read(IFormCollection f) =>
            new(f.Text("site"), f.Text("kind"), f.Text("form"), f.Text("ratio"), f.Text("areaCm2"), f.Date("operatedOn"), f.Text("region"), f.Text("donor"), f.Text("donorCm2"));

        public Result<GraftStart> Parse(DateOnly today) => GraftStart.Make(
            new(Site, Kind.As<GraftKind>(), Way.As<GraftForm>(), Number(Ratio), Number(AreaCm2), OperatedOn.AsDate(), Region, Donor.As<DonorSite>(), Number(DonorCm2)), today);
    }

    /// <summary>An empty field is not known; one that cannot be read becomes a number that every rule refuses.</summary>
    public static double? Number(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : double.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/pathways/{id:guid}/grafts", Get).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/pathways/{id:guid}/grafts", Post).Allow(Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To see skin grafts", ct);
        return opened.Ok ? await Show(opened.Value, Form.Blank, [], db, ct) : await OpenPathwayRecord.Refused(db, new(id), opened.Refusals, Link(new(id)), ct);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To record a skin graft", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var form = Form.Read(typed);
        var start = form.Parse(db.Clock.Today);
        if (!start.Ok) return await Show(opened.Value, form, start.Refusals, db, ct);

        var started = await StartGraft.Run(db, opened.Value.Id, typed.Starts<SkinGraftId>(db, id), start.Value, ct);
        return started.Ok ? Page.SeeOther(GraftPage.Link(started.Value.Id)) : await Show(opened.Value, form, started.Refusals, db, ct);
    }

    private static async Task<IResult> Show(Pathway pathway, Form form, IReadOnlyList<Refusal> refusals, ServiceDb db, CancellationToken ct) =>
        Page.Show<GraftsView, Model>(new(pathway, await db.Grafts(pathway.Id, ct), db.Clock.Today, form, refusals));
}
