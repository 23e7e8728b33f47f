using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>What was achieved beside what was planned, and the form that records it, which starts from the plan. Hazard: HAZ-104.</summary>
public static class OutcomePage
{
    public static string Link(PlanId id) => $"/plans/{id}/outcome";

    /// <param name="Planned">The version that is compared with.</param>
    public sealed record Model(Pathway Pathway, PlanFile File, PlanContent Planned, bool MayRecord, Form Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    /// <summary>What was typed, as typed.</summary>
    public sealed record Form(TypedDate DoneOn, string? Option, string? Flap, string? AreaMm2, string? Minutes, string? Returns, string? Reason, int SeenVersion)
    {
        /// <summary>What is on record; before that the planned option and flap, and no number: a planned number is not an achieved one.</summary>
        public static Form Blank(PlanFile file, PlanContent planned) => file.Outcome is { } done
            ? new(TypedDate.From(done.DoneOn), done.Option, done.Flap, Text(done.AreaMm2), Text(done.Minutes), done.Returns?.ToString(Words.British), done.Reason, file.Plan.Version)
            : new(TypedDate.From(file.DoneOn), planned[PlanFields.Main], planned[PlanFields.Flap], null, null, null, null, file.Plan.Version);

        public static Form Read(IFormCollection f) =>
            new(f.Date("doneOn"), f.Text("option"), f.Text("flap"), f.Text("areaMm2"), f.Text("minutes"), f.Text("returns"), f.Text("reason"), f.Whole("version"));

        public PlanAchievedTyped Typed() => new(DoneOn.AsDate(), Option, Flap, AreaMm2, Minutes, Returns, Reason);

        private static string? Text(double? value) => value?.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture);
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{id:guid}/outcome", Get).Allow(PlanPage.Readers);
        app.MapPost("/plans/{id:guid}/outcome", Post).Allow(Role.Surgeon);
    }

    private static Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct) => PlanOpening.Get(db, id, "To see what an operation achieved", Link(new(id)),
        (pathway, file) => Task.FromResult(Show(pathway, file, Form.Blank(file, file.Version(file.PlannedNumber)!.Read()), [], db)), ct);

    private static Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) => PlanOpening.Post(db, id, "To record what an operation achieved", async (pathway, file) =>
    {
        var form = Form.Read(typed);
        var done = await RecordOutcome.Run(db, file.Plan.Id, form.SeenVersion, form.Typed(), ct);
        return done.Ok ? Page.SeeOther(Link(file.Plan.Id)) : Show(pathway, file, form with { SeenVersion = file.Plan.Version }, done.Refusals, db);
    }, ct);

    private static IResult Show(Pathway pathway, PlanFile file, Form form, IReadOnlyList<Refusal> refusals, ServiceDb db) =>
        Page.Show<OutcomeView, Model>(new(pathway, file, file.Version(file.PlannedNumber)!.Read(), db.Acting.Is(Role.Surgeon) && file.Withdrawn is null, form, refusals));
}
