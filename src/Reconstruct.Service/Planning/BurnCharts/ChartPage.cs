using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.BurnCharts;
using Reconstruct.Core.Planning.Burns;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Documents;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.BurnCharts;

/// <summary>One burn chart: painting where there is script, numbers everywhere, the size as the service reckoned it, and how far other people's charts of the same burn are from it. Hazard: HAZ-102.</summary>
public static class ChartPage
{
    public static string Link(BurnChartId id) => $"/burn-charts/{id}";

    public static string SharesLink(BurnChartId id) => $"/burn-charts/{id}/shares";

    public static string PngLink(BurnChartId id) => $"/burn-charts/{id}/chart.png";

    public static string LookLink(BurnChartId id) => $"/burn-charts/{id}/look";

    public static string ErrorLink(BurnChartId id) => $"/burn-charts/{id}/error";

    public static string SvgLink(BurnChartId id) => $"/burn-charts/{id}/chart.svg";

    /// <param name="Stored">What is on record; null when it was painted on another outline and can be neither drawn nor changed.</param>
    /// <param name="Painting">What the painter shows: what is on record, or what was just refused.</param>
    /// <param name="Shares">What stands in the fields for numbers.</param>
    /// <param name="ColumnNow">The column that the record's day of birth gives now; null when it gives none.</param>
    /// <param name="Others">Saved charts of the same burn by other people.</param>
    /// <param name="OtherDays">Other days that saved charts of this patient by other people say, where the reader has none of that day.</param>
    /// <param name="Looked">True when it is the estimate of another person and the reader has saved none: its pictures stay behind the same question.</param>
    /// <param name="Reason">Why it was entered in error, as typed.</param>
    public sealed record Model(
        Pathway Pathway, BurnChart Chart, BurnPainting? Stored, BurnPainting Painting, IReadOnlyDictionary<string, string> Shares, ChartAge? ColumnNow, bool Mine, IReadOnlyList<BurnChart> Others,
        IReadOnlyList<DateOnly> OtherDays, bool Looked, bool MaySetAside, string? Reason, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals)
    {
        public bool CanChange => Mine && Stored is not null && Chart.SetAsideAt is null;
    }

    /// <summary>The estimate of another person, for a reader who has not saved one of their own.</summary>
    /// <param name="OtherDays">Days of the reader's own saved charts of this patient.</param>
    public sealed record Blind(Pathway Pathway, BurnChart Chart, IReadOnlyList<DateOnly> OtherDays);

    /// <summary>What was posted, where it was refused.</summary>
    private sealed record Posted(BurnPainting? Painting, IReadOnlyDictionary<string, string>? Shares, IReadOnlyList<Refusal> Refusals)
    {
        public bool Looked { get; init; }

        public string? Reason { get; init; }

        public static Posted Nothing { get; } = new(null, null, []);
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/burn-charts/{id:guid}", Get).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/burn-charts/{id:guid}", (Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) => Post(id, db, chart => Painted(chart, typed, db, ct), ct)).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/burn-charts/{id:guid}/shares", (Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) => Post(id, db, chart => Typed(chart, typed, db, ct), ct)).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/burn-charts/{id:guid}/look", Look).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/burn-charts/{id:guid}/error", (Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) => Post(id, db, chart => Error(chart, typed, db, ct), ct)).Allow(Role.Surgeon, Role.Nurse);
        app.MapGet("/burn-charts/{id:guid}/chart.svg", (Guid id, ServiceDb db, CancellationToken ct) => Picture(id, SvgLink(new(id)), db, Svg, ct)).Allow(Role.Surgeon, Role.Nurse);
        app.MapGet("/burn-charts/{id:guid}/chart.png", (Guid id, ServiceDb db, CancellationToken ct) => Picture(id, PngLink(new(id)), db, Png, ct)).Allow(Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        if (await db.BurnChart(new(id), ct) is not { } chart) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, chart.PathwayId, "To see a burn chart", ct);
        if (opened.Ok && !await Shows(db, chart, ct)) return Page.Show<BlindChartView, Blind>(new(opened.Value, chart, ChartSight.OtherDays(chart, await db.BurnCharts(chart.PathwayId, ct), db.Acting.Person)));
        return opened.Ok ? await Show(opened.Value, chart, Posted.Nothing, db, ct) : await OpenPathwayRecord.Refused(db, chart.PathwayId, opened.Refusals, Link(chart.Id), ct);
    }

    /// <summary>The estimate of another person before one's own: asked for, and logged as what it is.</summary>
    private static async Task<IResult> Look(Guid id, IFormCollection _, ServiceDb db, CancellationToken ct)
    {
        if (await db.BurnChart(new(id), ct) is not { } chart) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, chart.PathwayId, "To see the burn chart of another without one of their own", ct);
        return opened.Ok ? await Show(opened.Value, chart, Posted.Nothing with { Looked = !await Shows(db, chart, ct) }, db, ct) : Page.Refused(opened.Refusals);
    }

    private static async Task<bool> Shows(ServiceDb db, BurnChart chart, CancellationToken ct) => ChartSight.Shows(chart, await db.BurnCharts(chart.PathwayId, ct), db.Acting.Person);

    private static async Task<IResult> Picture(Guid id, string link, ServiceDb db, Func<Pathway, BurnChart, BurnPainting, IResult> draw, CancellationToken ct)
    {
        if (await db.BurnChart(new(id), ct) is not { } chart) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, chart.PathwayId, "To see a burn chart", ct);
        if (!opened.Ok) return await OpenPathwayRecord.Refused(db, chart.PathwayId, opened.Refusals, link, ct);
        if (!await Shows(db, chart, ct)) return Page.SeeOther(Link(chart.Id));
        var read = chart.Read();
        return read.Ok ? draw(opened.Value, chart, read.Value) : Page.Refused(read.Refusals);
    }

    private static IResult Svg(Pathway pathway, BurnChart chart, BurnPainting painting) =>
        Results.Text(ChartSvg.Write(painting, $"Burn chart, {pathway.Reference}", ChartWords.Described(chart, painting), chart.SetAsideAt is null ? null : SetAside.Stamp), "image/svg+xml");

    private static FileAnswer Png(Pathway pathway, BurnChart chart, BurnPainting painting) =>
        new(ChartPicture.Draw(painting, chart.SetAsideAt is null ? null : SetAside.Stamp), "image/png", $"burn-chart-{pathway.Reference}.png", KeptFor: null);

    private static async Task<(Result<BurnChart>, Posted)> Error(BurnChart chart, IFormCollection typed, ServiceDb db, CancellationToken ct) =>
        (await SetAsideChart.Run(db, chart.Id, typed.Whole("version"), typed.Text(SetAside.ReasonField), ct), Posted.Nothing with { Reason = typed.Text(SetAside.ReasonField) });

    private static async Task<IResult> Post(Guid id, ServiceDb db, Func<BurnChart, Task<(Result<BurnChart> Saved, Posted Posted)>> work, CancellationToken ct)
    {
        if (await db.BurnChart(new(id), ct) is not { } chart) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, chart.PathwayId, "To record a burn chart", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var (saved, posted) = await work(chart);
        return saved.Ok ? Page.SeeOther(Link(chart.Id)) : await Show(opened.Value, await db.Set<BurnChart>().AsNoTracking().SingleAsync(c => c.Id == chart.Id, ct), posted with { Refusals = saved.Refusals }, db, ct);
    }

    private static async Task<(Result<BurnChart>, Posted)> Painted(BurnChart chart, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var read = PaintingReader.Read(typed.Text("painting") ?? "", ChartQueries.Cells);
        if (!read.Ok) return (read.Refusals.Select(r => r with { Field = "painting" }).ToList(), Posted.Nothing);
        return (await SaveBurnChart.Run(db, chart.Id, typed.Whole("version"), read.Value, ct), new(read.Value, null, []));
    }

    private static async Task<(Result<BurnChart>, Posted)> Typed(BurnChart chart, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var shares = ShareForm.Read(typed, ChartQueries.Cells);
        var stored = chart.Read();
        Result<BurnPainting> whole = chart.Version != typed.Whole("version") ? Refusals.ChangedSince("burn chart") : stored.Then(painting => ShareForm.Apply(painting, shares));
        return (whole.Ok ? await SaveBurnChart.Run(db, chart.Id, typed.Whole("version"), whole.Value, ct) : whole.As<BurnChart>(), new(null, shares, []));
    }

    private static async Task<IResult> Show(Pathway pathway, BurnChart chart, Posted posted, ServiceDb db, CancellationToken ct)
    {
        var stored = chart.Read() is { Ok: true } read ? read.Value : null;
        var painting = posted.Painting ?? stored ?? BurnPainting.Blank(ChartQueries.Cells);
        var shares = posted.Shares ?? (from part in painting.Cells.Parts from depth in ChartWords.Depths select (part, depth))
            .ToDictionary(f => ShareForm.Field(f.part, f.depth), f => ShareForm.Shown(stored ?? painting, f.part, f.depth), StringComparer.Ordinal);
        var all = await db.BurnCharts(pathway.Id, ct);
        var others = all.Where(c => c.BurnedOn == chart.BurnedOn && c.By != chart.By && c is { SavedAt: not null, SetAsideAt: null } && ChartSight.Shows(c, all, db.Acting.Person)).ToList();
        return Page.Show<ChartView, Model>(new(
            pathway, chart, stored, painting, shares, await db.ColumnOn(pathway, chart.BurnedOn, ct), chart.By == db.Acting.Person, others, ChartSight.OtherDays(chart, all, db.Acting.Person), posted.Looked,
            SetAsideChart.May(db, chart), posted.Reason, posted.Refusals));
    }
}
