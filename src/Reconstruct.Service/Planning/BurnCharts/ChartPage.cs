using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.BurnCharts;
using Reconstruct.Core.Planning.Burns;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.BurnCharts;

/// <summary>One burn chart: painting where there is script, numbers everywhere, the size as the service reckoned it, and how far other people's charts of the same burn are from it. Hazard: HAZ-102.</summary>
public static class ChartPage
{
    public static string Link(BurnChartId id) => $"/burn-charts/{id}";

    public static string SharesLink(BurnChartId id) => $"/burn-charts/{id}/shares";

    public static string SvgLink(BurnChartId id) => $"/burn-charts/{id}/chart.svg";

    /// <param name="Stored">What is on record; null when it was painted on another outline and can be neither drawn nor changed.</param>
    /// <param name="Painting">What the painter shows: what is on record, or what was just refused.</param>
    /// <param name="Shares">What stands in the fields for numbers.</param>
    /// <param name="ColumnNow">The column that the record's day of birth gives now; null when it gives none.</param>
    /// <param name="Others">Saved charts of the same burn by other people.</param>
    public sealed record Model(
        Pathway Pathway, BurnChart Chart, BurnPainting? Stored, BurnPainting Painting, IReadOnlyDictionary<string, string> Shares, ChartAge? ColumnNow, bool Mine, IReadOnlyList<BurnChart> Others,
        IReadOnlyList<Refusal> Refusals) : FormModel(Refusals)
    {
        public bool CanChange => Mine && Stored is not null;
    }

    /// <summary>What was posted, where it was refused.</summary>
    private sealed record Posted(BurnPainting? Painting, IReadOnlyDictionary<string, string>? Shares, IReadOnlyList<Refusal> Refusals)
    {
        public static Posted Nothing { get; } = new(null, null, []);
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/burn-charts/{id:guid}", Get).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/burn-charts/{id:guid}", (Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) => Post(id, db, chart => Painted(chart, typed, db, ct), ct)).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/burn-charts/{id:guid}/shares", (Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) => Post(id, db, chart => Typed(chart, typed, db, ct), ct)).Allow(Role.Surgeon, Role.Nurse);
        app.MapGet("/burn-charts/{id:guid}/chart.svg", Svg).Allow(Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        if (await db.BurnChart(new(id), ct) is not { } chart) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, chart.PathwayId, "To see a burn chart", ct);
        return opened.Ok ? await Show(opened.Value, chart, Posted.Nothing, db, ct) : await OpenPathwayRecord.Refused(db, chart.PathwayId, opened.Refusals, Link(chart.Id), ct);
    }

    private static async Task<IResult> Svg(Guid id, ServiceDb db, CancellationToken ct)
    {
        if (await db.BurnChart(new(id), ct) is not { } chart) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, chart.PathwayId, "To see a burn chart", ct);
        if (!opened.Ok) return await OpenPathwayRecord.Refused(db, chart.PathwayId, opened.Refusals, SvgLink(chart.Id), ct);
        var read = chart.Read();
        return read.Ok
            ? Results.Text(ChartSvg.Write(read.Value, $"Burn chart, {opened.Value.Reference}", ChartWords.InWords(read.Value, chart.Age)), "image/svg+xml")
            : Page.Refused(read.Refusals);
    }

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
        var others = (await db.BurnCharts(pathway.Id, ct)).Where(c => c.BurnedOn == chart.BurnedOn && c.By != chart.By && c.SavedAt is not null).ToList();
        return Page.Show<ChartView, Model>(new(
            pathway, chart, stored, painting, shares, await db.ColumnOn(pathway, chart.BurnedOn, ct), chart.By == db.Acting.Person, others, posted.Refusals));
    }
}
