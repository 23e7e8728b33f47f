using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Burns;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.BurnCharts;

/// <summary>The burn charts of one pathway, and the form that begins one.</summary>
public static class BurnChartsPage
{
    private const string Beside = "beside";

    public static string Link(PathwayId id) => $"/pathways/{id}/burn-charts";

    /// <summary>The same page with the day of the burn filled in from a chart that another person made.</summary>
    public static string BesideLink(BurnChart chart) => $"{Link(chart.PathwayId)}?{Beside}={chart.Id}";

    /// <param name="AsksAge">True when the record has no day of birth, so that the column has to be chosen.</param>
    public sealed record Model(Pathway Pathway, IReadOnlyList<BurnChart> Charts, PersonId? Reader, bool AsksAge, Form Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    /// <summary>What was typed, as typed.</summary>
    public sealed record Form(TypedDate BurnedOn, string? Age)
    {
        public static Form Blank { get; } = new(TypedDate.Blank, null);

        public static Form Read(IFormCollection f) => new(f.Date("burnedOn"), f.Text("age"));
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/pathways/{id:guid}/burn-charts", Get).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/pathways/{id:guid}/burn-charts", Post).Allow(Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Get(Guid id, HttpRequest request, ServiceDb db, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To see burn charts", ct);
        return opened.Ok ? await Show(opened.Value, await Blank(new(id), request, db, ct), [], db, ct) : await OpenPathwayRecord.Refused(db, new(id), opened.Refusals, Link(new(id)), ct);
    }

    private static async Task<Form> Blank(PathwayId id, HttpRequest request, ServiceDb db, CancellationToken ct) =>
        Guid.TryParse(request.Query[Beside], out var beside) && await db.BurnChart(new(beside), ct) is { SetAsideAt: null } chart && chart.PathwayId == id
            ? Form.Blank with { BurnedOn = TypedDate.From(chart.BurnedOn) }
            : Form.Blank;

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To begin a burn chart", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var form = Form.Read(typed);
        var started = await StartBurnChart.Run(db, opened.Value, typed.Starts<BurnChartId>(db, id), form.BurnedOn.AsDate(), form.Age.As<ChartAge>(), ct);
        return started.Ok ? Page.SeeOther(ChartPage.Link(started.Value.Id)) : await Show(opened.Value, form, started.Refusals, db, ct);
    }

    private static async Task<IResult> Show(Pathway pathway, Form form, IReadOnlyList<Refusal> refusals, ServiceDb db, CancellationToken ct) =>
        Page.Show<BurnChartsView, Model>(new(pathway, await db.BurnCharts(pathway.Id, ct), db.Acting.Person, (await db.Patient(pathway.PatientId, ct))?.BirthDate is null, form, refusals));
}
