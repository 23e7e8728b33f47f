using System.Globalization;
using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Wounds;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Vacuum;

/// <summary>The wound under one vacuum dressing over time: every area, how far the edge moved in, and a chart. No day of closure is given.</summary>
public static class WoundPage
{
    public static string Link(VacuumDressingId id) => $"/vacuum/{id}/wound";

    public static string WithdrawLink(VacuumDressingId id) => $"/vacuum/{id}/wound/withdraw";

    /// <param name="Rows">Everything that was entered, in the order in which it was, withdrawn ones too.</param>
    /// <param name="Series">What counts, by day.</param>
    public sealed record Model(Pathway Pathway, VacuumDressing Dressing, IReadOnlyList<WoundMeasurement> Rows, WoundSeries Series, Form Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals)
    {
        /// <summary>The row that counts for a day: the last that was entered and stands.</summary>
        public WoundMeasurement Of(DateOnly day) => Rows.Last(r => r.On == day && r.WithdrawnAt is null);
    }

    /// <summary>What was typed, as typed.</summary>
    public sealed record Form(TypedDate On, string? AreaCm2, string? PerimeterCm, string? LengthCm, string? WidthCm, string? Exudate, string? Tissue, string? Withdraw, string? Why)
    {
        public static Form Blank(DateOnly today) => new(TypedDate.From(today), null, null, null, null, null, null, null, null);

        /// <summary>One form of the page, with the other as it was.</summary>
        public static Form Read(IFormCollection f, DateOnly today) => new(
            f.ContainsKey("on.day") ? f.Date("on") : TypedDate.From(today), f.Text("areaCm2"), f.Text("perimeterCm"), f.Text("lengthCm"), f.Text("widthCm"), f.Text("exudate"), f.Text("tissue"), f.Text("withdraw"), f.Text("why"));

        public Result<WoundMeasure> Parse(DateOnly today) => WoundMeasure.Make(On.AsDate(), Number(AreaCm2), Number(PerimeterCm), today);

        /// <summary>The PUSH score, where one was taken; a part that cannot be read counts as out of its range.</summary>
        public (PushScore? Score, IReadOnlyList<Refusal> Refusals) Push() => PushScore.Of(Part(LengthCm), Part(WidthCm), Score(Exudate), Score(Tissue));

        private static double? Part(string? text) => string.IsNullOrWhiteSpace(text) ? null : Number(text) ?? -1;

        private static int? Score(string? text) => string.IsNullOrWhiteSpace(text) ? null : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var score) ? score : -1;

        private static double? Number(string? text) =>
            double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/vacuum/{id:guid}/wound", Get).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/vacuum/{id:guid}/wound", (Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) => Post(id, typed, db, (dressing, form) => Record(db, dressing, form, ct), ct)).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/vacuum/{id:guid}/wound/withdraw", (Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) =>
            Post(id, typed, db, (dressing, form) => WithdrawWound.Run(db, dressing, form.Withdraw, form.Why, ct), ct)).Allow(Role.Surgeon, Role.Nurse);
    }

    private static async Task<Result<WoundMeasurement>> Record(ServiceDb db, VacuumDressingId id, Form form, CancellationToken ct)
    {
        var measure = form.Parse(db.Clock.Today);
        var push = form.Push();
        List<Refusal> faults = [.. measure.Ok ? [] : measure.Refusals, .. push.Refusals];
        return faults.Count > 0 ? faults : await RecordWound.Run(db, id, measure.Value, push.Score, ct);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        if (await db.Dressing(new(id), ct) is not { } dressing) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, dressing.PathwayId, "To see how a wound heals", ct);
        return opened.Ok
            ? await Show(opened.Value, dressing, Form.Blank(db.Clock.Today), [], db, ct)
            : await OpenPathwayRecord.Refused(db, dressing.PathwayId, opened.Refusals, Link(dressing.Id), ct);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, Func<VacuumDressingId, Form, Task<Result<WoundMeasurement>>> work, CancellationToken ct)
    {
        if (await db.Dressing(new(id), ct) is not { } dressing) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, dressing.PathwayId, "To record the size of a wound", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var form = Form.Read(typed, db.Clock.Today);
        var done = await work(dressing.Id, form);
        if (done.Ok) return Page.SeeOther(Link(dressing.Id));
        db.ChangeTracker.Clear();
        return await Show(opened.Value, dressing, form, done.Refusals, db, ct);
    }

    private static async Task<IResult> Show(Pathway pathway, VacuumDressing dressing, Form form, IReadOnlyList<Refusal> refusals, ServiceDb db, CancellationToken ct)
    {
        var rows = await db.Wounds(dressing.Id, ct);
        return Page.Show<WoundView, Model>(new(pathway, dressing, rows, WoundSeries.Of(rows.Where(r => r.WithdrawnAt is null).Select(r => r.Measure)), form, refusals));
    }
}
