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

/// <summary>One vacuum dressing: its ledger of foam, the next change, and its closing. Hazard: HAZ-095.</summary>
public static class DressingPage
{
    public static string Link(VacuumDressingId id) => $"/vacuum/{id}";

    public static string ChangeLink(VacuumDressingId id) => $"/vacuum/{id}/change";

    public static string SettingsLink(VacuumDressingId id) => $"/vacuum/{id}/settings";

    public static string CloseLink(VacuumDressingId id) => $"/vacuum/{id}/close";

    /// <param name="Ran">How it ran, the first setting first; the last one is how it runs.</param>
    public sealed record Model(Pathway Pathway, VacuumDressing Dressing, FoamLedger Ledger, IReadOnlyList<VacuumDressing> Ran, Form Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    /// <summary>What was typed, as typed, in whichever of the page's forms.</summary>
    public sealed record Form(string? Kind, string? Pieces, TypedMoment At, string? Corrects, bool Withdraws, string? Reason, TypedDate NextChange, string? Device, string? PressureMmHg, string? Mode, string? SettingsWhy, string? CloseReason, int SeenVersion)
    {
        public static Form Blank(VacuumDressing dressing, DateTimeOffset now) => new(null, null, TypedMoment.From(now), null, false, null, TypedDate.From(dressing.NextChangeOn), dressing.Device, dressing.PressureMmHg.ToString(CultureInfo.InvariantCulture),
            dressing.Mode, null, null, dressing.Version);

        public static Form Read(IFormCollection f) => new(
            f.Text("kind"), f.Text("pieces"), new(f.Date("at"), f.Text("at.time")), f.Text("corrects"), f.Text("withdraws") is not null, f.Text("reason"), f.Date("nextChange"),
            f.Text("device"), f.Text("pressureMmHg"), f.Text("mode"), f.Text("settingsWhy"), f.Text("closeReason"), f.Whole("version"));

        public ChangeSettings.Settings Settings => new(Device, int.TryParse(PressureMmHg, NumberStyles.None, CultureInfo.InvariantCulture, out var pressure) ? pressure : null, Mode, SettingsWhy);

        /// <summary>What was typed in one form, with the others of the page as they were.</summary>
        public Form Over(Form blank, bool settings) => this with
        {
            At = At.Date.IsBlank ? blank.At : At,
            NextChange = NextChange.IsBlank ? blank.NextChange : NextChange,
            SeenVersion = blank.SeenVersion,
            Device = settings ? Device : blank.Device,
            PressureMmHg = settings ? PressureMmHg : blank.PressureMmHg,
            Mode = settings ? Mode : blank.Mode,
        };

        /// <param name="ledger">The ledger: a line that never happened lends its kind, number and time.</param>
        public Result<RecordFoam.Line> Parse(FoamLedger ledger, DateTimeOffset now)
        {
            FoamEntryId? corrects = Guid.TryParse(Corrects, out var id) ? new(id) : null;
            if (Withdraws && ledger.Lines.FirstOrDefault(l => l.Event.Id == Corrects)?.Event is { } wrong) return new RecordFoam.Line(wrong.Kind, wrong.Pieces, wrong.At, corrects, true, Reason);
            var at = At.AsInstant("at", now);
            List<Refusal> refusals = [.. at.Refusals];
            if (Kind.As<FoamEventKind>() is null) refusals.Add(new("foam-kind-missing", "Select what was done", "kind"));
            if (!int.TryParse(Pieces, NumberStyles.None, CultureInfo.InvariantCulture, out var pieces)) refusals.Add(new(FoamRefusals.PiecesCode, "Enter how many pieces, as a whole number", "pieces"));
            return refusals.Count > 0 ? refusals : new RecordFoam.Line(Kind.As<FoamEventKind>()!.Value, pieces, at.Value, corrects, Withdraws, Reason);
        }
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/vacuum/{id:guid}", Get).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/vacuum/{id:guid}", (Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) => Post(id, typed, db, Record, ct)).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/vacuum/{id:guid}/change", (Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) =>
            Post(id, typed, db, (at, form) => PlanChange.Run(db, at.Dressing.Id, form.SeenVersion, form.NextChange.AsDate(), ct), ct)).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/vacuum/{id:guid}/settings", (Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) =>
            Post(id, typed, db, (at, form) => ChangeSettings.Run(db, at.Dressing.Id, form.SeenVersion, form.Settings, ct), ct)).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/vacuum/{id:guid}/close", (Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) =>
            Post(id, typed, db, (at, form) => CloseVacuum.Run(db, at.Dressing.Id, form.SeenVersion, form.CloseReason, ct), ct)).Allow(Role.Surgeon, Role.Nurse);

        Task<Result<VacuumDressing>> Record((VacuumDressing Dressing, FoamLedger Ledger, ServiceDb Db, CancellationToken Ct) at, Form form)
        {
            var line = form.Parse(at.Ledger, at.Db.Clock.Now);
            return line.Ok ? RecordFoam.Run(at.Db, at.Dressing.Id, form.SeenVersion, line.Value, at.Ct) : Task.FromResult(line.As<VacuumDressing>());
        }
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        if (await db.Dressing(new(id), ct) is not { } dressing) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, dressing.PathwayId, "To see a vacuum dressing", ct);
        return opened.Ok
            ? Page.Show<DressingView, Model>(new(opened.Value, dressing, await db.Ledger(dressing.Id, ct), await db.Ran(dressing.Id, ct), Form.Blank(dressing, db.Clock.Now), []))
            : await OpenPathwayRecord.Refused(db, dressing.PathwayId, opened.Refusals, Link(dressing.Id), ct);
    }

    private static async Task<IResult> Post(
        Guid id, IFormCollection typed, ServiceDb db, Func<(VacuumDressing Dressing, FoamLedger Ledger, ServiceDb Db, CancellationToken Ct), Form, Task<Result<VacuumDressing>>> work, CancellationToken ct)
    {
        if (await db.Dressing(new(id), ct) is not { } dressing) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, dressing.PathwayId, "To record a vacuum dressing", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var form = Form.Read(typed);
        var ledger = await db.Ledger(dressing.Id, ct);
        var done = await work((dressing, ledger, db, ct), form);
        if (done.Ok) return Page.SeeOther(Link(dressing.Id));
        return Page.Show<DressingView, Model>(new(opened.Value, dressing, ledger, await db.Ran(dressing.Id, ct), form.Over(Form.Blank(dressing, db.Clock.Now), typed.ContainsKey("settingsWhy")), done.Refusals));
    }
}
