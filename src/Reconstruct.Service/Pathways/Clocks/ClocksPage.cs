using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways.Clocks;

/// <summary>The clocks of one pathway: each event with the rule that it fired, and the form that records or corrects one.</summary>
public static class ClocksPage
{
    public static string Link(PathwayId id) => $"/pathways/{id}/clocks";

    public sealed record Model(PathwayFile File, DateOnly Today, bool MayRecord, Form Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals)
    {
        public RttClock Rtt => File.Rtt(Today);
    }

    /// <summary>What was typed, as typed.</summary>
    public sealed record Form(
        string? Code, TypedDate On, TypedDate OriginalStart, string? Communicated, bool Admitted, bool DecisionToAdmit,
        string? Corrects, bool Withdraws, string? Reason, int SeenVersion)
    {
        public static Form Blank(int version) => new(null, TypedDate.Blank, TypedDate.Blank, null, false, false, null, false, null, version);

        public static Form Read(IFormCollection f) => new(
            f.Text("code"), f.Date("on"), f.Date("originalStart"), f.Text("communicated"), f.Text("admitted") is not null, f.Text("decisionToAdmit") is not null,
            f.Text("corrects"), f.Text("withdraws") is not null, f.Text("reason"), f.Whole("version"));

        /// <param name="today">Today in London.</param>
        /// <param name="wrong">The event to be corrected; one that never happened lends its code and day.</param>
        public Result<ClockEntry> Parse(DateOnly today, ClockEvent? wrong) => ClockEntry.Make(
            new(Withdraws && wrong is not null ? wrong.Code : Code, Withdraws && wrong is not null ? wrong.On : On.AsDate(), OriginalStart.AsDate(), Communicated switch { "yes" => true, "no" => false, _ => null }, Admitted, DecisionToAdmit,
                wrong?.Id, Withdraws, Reason),
            today);

        public ClockEventId? CorrectsId => Guid.TryParse(Corrects, out var id) ? new(id) : null;
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/pathways/{id:guid}/clocks", Get).Allow(Role.Coordinator, Role.Surgeon, Role.Nurse, Role.TheatreManager, Role.Governance);
        app.MapPost("/pathways/{id:guid}/clocks", Post).Allow(Role.Coordinator, Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To see the waiting time", ct);
        return opened.Ok ? await Show(new(id), null, [], db, ct) : await OpenPathwayRecord.Refused(db, new(id), opened.Refusals, Link(new(id)), ct);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To record the waiting time", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var form = Form.Read(typed);
        var wrong = form.CorrectsId is { } corrects
            ? await db.Set<ClockEvent>().FirstOrDefaultAsync(e => e.PathwayId == opened.Value.Id && e.Id == corrects, ct) : null;
        var entry = form.Parse(db.Clock.Today, wrong);
        if (!entry.Ok) return await Show(new(id), form, entry.Refusals, db, ct);

        var recorded = await RecordClockEvent.Run(db, new(id), form.SeenVersion, entry.Value, ct);
        return recorded.Ok ? Page.SeeOther(Link(new(id))) : await Show(new(id), form, recorded.Refusals, db, ct);
    }

    private static async Task<IResult> Show(PathwayId id, Form? form, IReadOnlyList<Refusal> refusals, ServiceDb db, CancellationToken ct)
    {
        var file = (await PathwayFile.Read(db, id, ct))!;
        var mayRecord = db.Acting.Is(Role.Coordinator) || db.Acting.Is(Role.Surgeon) || db.Acting.Is(Role.Nurse);
        var shown = form is null ? Form.Blank(file.Pathway.Version) : form with { SeenVersion = file.Pathway.Version };
        return Page.Show<ClocksView, Model>(new(file, db.Clock.Today, mayRecord, shown, refusals));
    }
}
