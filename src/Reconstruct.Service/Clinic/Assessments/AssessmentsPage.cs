using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Clinic.Asked;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>The assessments of one pathway, what they leave to be done, and the start of a new one: the form for what the pathway is about comes first.</summary>
public static class AssessmentsPage
{
    public static string Link(PathwayId id) => $"/pathways/{id}/assessments";

    public sealed record Model(
        Pathway Pathway, IReadOnlyList<Assessment> Assessments, IReadOnlyList<AnsweredSeries> Series, IReadOnlyList<AssessmentTask> Tasks, IReadOnlyList<LoadedForm> Forms, DateTimeOffset Now, string? Chosen, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/pathways/{id:guid}/assessments", Get).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/pathways/{id:guid}/assessments", Post).Allow(Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Get(Guid id, FormShelf shelf, ServiceDb db, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To see assessments", ct);
        return opened.Ok ? await Show(opened.Value, shelf, null, [], db, ct) : await OpenPathwayRecord.Refused(db, new(id), opened.Refusals, Link(new(id)), ct);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, FormShelf shelf, ServiceDb db, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To start an assessment", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var chosen = typed.Text("form");
        var started = await StartAssessment.Run(db, opened.Value.Id, shelf.Find(chosen), ct);
        return started.Ok ? Page.SeeOther(AssessmentPage.Link(started.Value.Id)) : await Show(opened.Value, shelf, chosen, started.Refusals, db, ct);
    }

    private static async Task<IResult> Show(Pathway pathway, FormShelf shelf, string? chosen, IReadOnlyList<Refusal> refusals, ServiceDb db, CancellationToken ct)
    {
        var forms = shelf.All.Where(f => f.Use.ForStaff).OrderBy(f => pathway.SubSpecialty is { } part && f.Serves.Contains(part) ? f.Serves.TakeWhile(s => s != part).Count() : int.MaxValue).ToList(); // the rest by title
        var assessments = await db.Assessments(pathway.Id, ct);
        return Page.Show<AssessmentsView, Model>(new(pathway, assessments, AnsweredSeries.Of(shelf, assessments), await db.AssessmentTasks(pathway.Id, ct), forms, db.Clock.Now, chosen, refusals));
    }
}
