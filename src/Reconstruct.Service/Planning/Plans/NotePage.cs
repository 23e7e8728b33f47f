using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>The note of an operation: what it says, beside the plan that it started from, and the form to write or correct it. Hazard: HAZ-117.</summary>
public static class NotePage
{
    public static string Link(PlanId id) => $"/plans/{id}/note";

    /// <param name="Notes">Every note, the newest first.</param>
    /// <param name="Start">The words of the plan by part that the newest one started from, or that the first will.</param>
    public sealed record Model(Pathway Pathway, PlanFile File, IReadOnlyList<OperationNote> Notes, IReadOnlyDictionary<string, string> Start, bool MayWrite, Form Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals)
    {
        /// <summary>True where the patient had not agreed, or it depends on the time that is entered.</summary>
        public bool AsksWhy => ErrorFor(NoteFields.WithoutAgreement) is not null || Form.Texts.GetValueOrDefault(NoteFields.WithoutAgreement) is not null || File.NotAgreed(DateTimeOffset.MaxValue) is not null;
    }

    /// <summary>What was typed, as typed.</summary>
    public sealed record Form(TypedMoment At, string? Urgency, string? AsPlanned, IReadOnlyDictionary<string, string?> Texts, string? Why, int SeenVersion)
    {
        /// <summary>The newest note; before the first, the words of the plan and who writes. Whether it was done as planned is always asked.</summary>
        public static Form Blank(PlanFile file, OperationNote? newest, IReadOnlyDictionary<string, string> start, string writer)
        {
            var texts = newest?.Read() ?? start.Append(KeyValuePair.Create("surgeon", writer)).ToDictionary(StringComparer.Ordinal);
            return new(
                newest is null ? TypedMoment.Blank : TypedMoment.From(newest.DoneAt), newest is null ? null : newest.Emergency ? "emergency" : "planned", newest is null ? null : newest.AsPlanned ? "yes" : "no",
                texts.ToDictionary(t => t.Key, t => (string?)t.Value, StringComparer.Ordinal), null, file.Plan.Version);
        }

        public static Form Read(IFormCollection f) => new(
            new(f.Date("at"), f.Text("at.time")), f.Text("urgency"), f.Text("asPlanned"), NoteFields.All.ToDictionary(n => n.Id, n => f.Text(n.Id), StringComparer.Ordinal), f.Text("why"), f.Whole("version"));

        public NoteDraft Draft(Result<DateTimeOffset> at) => new(
            at.Ok ? at.Value : null, Urgency switch { "emergency" => true, "planned" => false, _ => null }, AsPlanned switch { "yes" => true, "no" => false, _ => null }, Texts, Why);
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{id:guid}/note", Get).Allow(PlanPage.Readers);
        app.MapPost("/plans/{id:guid}/note", Post).Allow(Role.Surgeon);
    }

    private static Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct) => PlanOpening.Get(db, id, "To read the note of an operation", Link(new(id)), (pathway, file) => Show(pathway, file, null, [], db, ct), ct);

    private static Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) => PlanOpening.Post(db, id, "To write the note of an operation", async (pathway, file) =>
    {
        var form = Form.Read(typed);
        var at = form.At.AsInstant("at", db.Clock.Now);
        var written = await WriteNote.Run(db, file.Plan.Id, form.SeenVersion, form.Draft(at), at.Ok ? [] : at.Refusals, ct);
        if (written.Ok) return Page.SeeOther(Link(file.Plan.Id));
        var now = await PlanOpening.Again(db, file, ct);
        return await Show(pathway, now, form with { SeenVersion = now.Plan.Version }, written.Refusals, db, ct);
    }, ct);

    private static async Task<IResult> Show(Pathway pathway, PlanFile file, Form? form, IReadOnlyList<Refusal> refusals, ServiceDb db, CancellationToken ct)
    {
        var notes = await WriteNote.All(db, file.Plan.Id, ct);
        var newest = notes is [var first, ..] ? first : null;
        var start = NoteFields.Start(file.Version(newest?.PlanNumber ?? file.Outcome?.Number ?? file.Plan.Number)!.Read(), PlanBook.Names);
        return Page.Show<NoteView, Model>(new(
            pathway, file, notes, start, db.Acting.Is(Role.Surgeon) && file.Withdrawn is null && file.Content[PlanFields.Main] is not null, form ?? Form.Blank(file, newest, start, db.Acting.Name), refusals));
    }
}
