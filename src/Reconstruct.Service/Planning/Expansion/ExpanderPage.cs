using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Expansion;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Expansion;

/// <summary>One tissue expander: what is in it, what says stop, its fillings, the next one, and its end. Hazards: HAZ-114, HAZ-115.</summary>
public static class ExpanderPage
{
    public static string Link(TissueExpanderId id) => $"/expanders/{id}";

    public static string WithdrawLink(TissueExpanderId id) => $"/expanders/{id}/withdraw";

    public static string NextLink(TissueExpanderId id) => $"/expanders/{id}/next";

    public static string DeviceLink(TissueExpanderId id) => $"/expanders/{id}/device";

    public static string VolumesLink(TissueExpanderId id) => $"/expanders/{id}/volumes";

    public static string EndLink(TissueExpanderId id) => $"/expanders/{id}/end";

    /// <param name="Entries">Every filling that was written, withdrawn ones too.</param>
    /// <param name="Surgeon">True for a reader who may record against a stop.</param>
    public sealed record Model(
        Pathway Pathway, TissueExpander Row, IReadOnlyList<FillingEntry> Entries, FillingLedger Ledger, ExpanderForecast Forecast, bool Surgeon, Form Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    /// <summary>What was typed, as typed, in whichever of the page's forms.</summary>
    public sealed record Form(
        TypedMoment At, string? Ml, string? Pain, string? Pale, string? Who, string? Note, string? Despite, string? Withdraw, string? Why, TypedDate NextOn, string? NextMl, string? Label, string? How, TypedDate EndedOn,
        string? Outcome, string? EndWhy, string? TargetMl, string? LimitMl, string? VolumesWhy, int SeenVersion)
    {
        public static Form Blank(TissueExpander row, ServiceDb db) => new(
            TypedMoment.From(db.Clock.Now), null, null, null, db.Acting.Name, null, null, null, null, TypedDate.From(row.NextOn), row.NextUl is { } next ? Amount(next) : null, null, null, TypedDate.From(db.Clock.Today), null,
            null, Amount(row.TargetUl), Amount(row.LimitUl), null, row.Version);

        /// <summary>One form of the page, with the others as they were.</summary>
        public static Form Read(IFormCollection f, Form blank) => new(
            f.ContainsKey("at.day") ? new(f.Date("at"), f.Text("at.time")) : blank.At, f.Text("ml"), f.Text("pain"), f.Text("pale"), f.ContainsKey("who") ? f.Text("who") : blank.Who, f.Text("note"), f.Text("override"),
            f.Text("withdraw"), f.Text("why"), f.ContainsKey("nextOn.day") ? f.Date("nextOn") : blank.NextOn, f.ContainsKey("nextMl") ? f.Text("nextMl") : blank.NextMl, f.Text("label"), f.Text("how"),
            f.ContainsKey("endedOn.day") ? f.Date("endedOn") : blank.EndedOn, f.Text("outcome"), f.Text("endWhy"),
            f.ContainsKey("targetMl") ? f.Text("targetMl") : blank.TargetMl, f.ContainsKey("limitMl") ? f.Text("limitMl") : blank.LimitMl, f.Text("volumesWhy"), f.Whole("version"));

        public RecordFilling.Line Filling(DateTimeOffset now)
        {
            var at = At.AsInstant("at", now);
            return new(new(at.Ok ? at.Value : null, TypedAmount.Ml(Ml), TypedAmount.Answer(Pain), TypedAmount.Answer(Pale), Who, Note), at.Ok ? [] : at.Refusals, Despite);
        }

        private static string Amount(int microlitres) => TissueExpander.Ml(microlitres).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/expanders/{id:guid}", Get).Allow(Role.Surgeon, Role.Nurse);
        Do("", (db, id, f, ct) => RecordFilling.Run(db, id, f.SeenVersion, f.Filling(db.Clock.Now), ct));
        Do("/withdraw", (db, id, f, ct) => WithdrawFilling.Run(db, id, f.SeenVersion, f.Withdraw, f.Why, ct));
        Do("/next", (db, id, f, ct) => PlanFilling.Run(db, id, f.SeenVersion, f.NextOn.AsDate(), TypedAmount.Ml(f.NextMl), ct));
        Do("/volumes", (db, id, f, ct) => ChangeVolumes.Run(db, id, f.SeenVersion, TypedAmount.Ml(f.TargetMl), TypedAmount.Ml(f.LimitMl), f.VolumesWhy, ct));
        Do("/device", (db, id, f, ct) => IdentifyExpander.Run(db, id, f.SeenVersion, f.Label, ct));
        Do("/end", (db, id, f, ct) => FinishExpander.Run(db, id, f.SeenVersion, new(f.How.As<ExpanderEnding>(), f.EndedOn.AsDate(), f.Outcome, f.EndWhy), ct));

        void Do(string path, Func<ServiceDb, TissueExpanderId, Form, CancellationToken, Task<Result<TissueExpander>>> work) =>
            app.MapPost($"/expanders/{{id:guid}}{path}", (Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) => Post(new(id), typed, db, work, ct)).Allow(Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        if (await db.Expander(new(id), ct) is not { } row) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, row.PathwayId, "To see a tissue expander", ct);
        return opened.Ok
            ? await Show(opened.Value, row, Form.Blank(row, db), [], db, ct)
            : await OpenPathwayRecord.Refused(db, row.PathwayId, opened.Refusals, Link(row.Id), ct);
    }

    private static async Task<IResult> Post(
        TissueExpanderId id, IFormCollection typed, ServiceDb db, Func<ServiceDb, TissueExpanderId, Form, CancellationToken, Task<Result<TissueExpander>>> work, CancellationToken ct)
    {
        if (await db.Expander(id, ct) is not { } row) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, row.PathwayId, "To record a tissue expander", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var form = Form.Read(typed, Form.Blank(row, db));
        var done = await work(db, id, form, ct);
        if (done.Ok) return Page.SeeOther(Link(id));
        db.ChangeTracker.Clear();
        var now = (await db.Expander(id, ct))!;
        return await Show(opened.Value, now, form with { SeenVersion = now.Version }, done.Refusals, db, ct);
    }

    private static async Task<IResult> Show(Pathway pathway, TissueExpander row, Form form, IReadOnlyList<Refusal> refusals, ServiceDb db, CancellationToken ct)
    {
        var entries = await db.Fillings(row.Id, ct);
        var ledger = row.Ledger(entries);
        return Page.Show<ExpanderView, Model>(new(pathway, row, entries, ledger, ExpanderForecast.Of(ledger, db.Clock.Today), db.Acting.Is(Role.Surgeon), form, refusals));
    }
}
