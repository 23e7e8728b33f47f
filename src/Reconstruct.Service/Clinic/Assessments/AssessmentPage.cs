using Reconstruct.Core;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>
/// Fills an assessment in. Saving a draft keeps whatever can be read, so that an interruption loses nothing, and shows what is asked next; completing it asks for what is missing. A
/// completed one is changed whole, with a reason.
/// </summary>
public static class AssessmentPage
{
    public static string Link(AssessmentId id) => $"/assessments/{id}";

    public sealed record Model(Pathway Pathway, Assessment Row, FormModelShown Form, string? Licence, int Version, string? Because, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals)
    {
        public bool IsDraft => Row.Status is AssessmentStatus.InProgress;

        /// <summary>The notation of a cleft, where the answers have one that can be drawn.</summary>
        public Lahshal? Cleft => Form.Form.All.Where(i => i.Notation is FormNotation.Lahshal)
            .Select(i => Form.State.Kept.GetValueOrDefault(i.LinkId) is FormAnswer.Text { Words: var text } && Lahshal.Parse(text) is { Ok: true } read ? read.Value : null).FirstOrDefault(l => l is not null);
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/assessments/{id:guid}", Get).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/assessments/{id:guid}", Post).Allow(Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Get(Guid id, FormShelf shelf, ServiceDb db, CancellationToken ct)
    {
        if (await db.Assessment(new(id), ct) is not { Asked: null } row || shelf.Find(row.Form) is not { } form) return Page.NotFound(); // what a patient answers, nobody else fills in or changes
        var opened = await OpenPathwayRecord.Run(db, row.PathwayId, "To see an assessment", ct);
        return opened.Ok
            ? Show(new(opened.Value, row, FormModelShown.Of(form.Form, ResponseFhir.Read(form.Form, row.Answers()), await db.BirthDateOf(row.PathwayId, ct)), form.Questions.Copyright, row.Version, null, []))
            : await OpenPathwayRecord.Refused(db, row.PathwayId, opened.Refusals, Link(row.Id), ct);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, FormShelf shelf, ServiceDb db, CancellationToken ct)
    {
        if (await db.Assessment(new(id), ct) is not { Asked: null } row || shelf.Find(row.Form) is not { } form) return Page.NotFound(); // what a patient answers, nobody else fills in or changes
        var opened = await OpenPathwayRecord.Run(db, row.PathwayId, "To fill in an assessment", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);

        var (seen, because, finish) = (typed.Whole("version"), typed.Text("because"), typed.Text("do") == "finish" || row.Status is not AssessmentStatus.InProgress);
        var entries = form.Form.All.Where(i => i.IsAsked).ToDictionary(i => i.LinkId, i => FormEntry.Read(i, typed), StringComparer.Ordinal);
        var born = await db.BirthDateOf(row.PathwayId, ct);
        var read = FormReading.Read(form.Form, item => entries[item.LinkId].Typed(item), db.Clock.Now, finish, born);
        var asDraft = row.Status is AssessmentStatus.InProgress && (!finish || read.Refusals.Count > 0);
        var saved = await SaveAssessment.Run(db, row.Id, seen, form, read, !asDraft, because, ct);
        if (saved.Ok && read.Refusals.Count == 0) return Page.SeeOther(asDraft ? Link(row.Id) : AnswersPage.Link(row.Id));

        var shown = FormModelShown.Typed(form.Form, entries, read, born);
        return Show(new(opened.Value, row, shown, form.Questions.Copyright, saved.Ok ? row.Version : seen, because, saved.Ok ? shown.Refusals : Named(saved.Refusals, form.Form)));
    }

    private static IReadOnlyList<Refusal> Named(IReadOnlyList<Refusal> refusals, AssessmentForm form) =>
        [.. refusals.Select(r => r.Field is { } field && form.Find(field) is not null ? r with { Field = FormEntry.Name(field) } : r)];

    private static IResult Show(Model model) => Page.Show<AssessmentView, Model>(model);
}
