using Reconstruct.Core;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>One task that an assessment left, and the form that says what came of it. Hazard: HAZ-105.</summary>
public static class TaskPage
{
    public static string Link(AssessmentTaskId id) => $"/assessments/tasks/{id}";

    public sealed record Model(Pathway Pathway, AssessmentTask Row, string Assessment, DateTimeOffset Now, string? Done, string? Outcome, int Version, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/assessments/tasks/{id:guid}", Get).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/assessments/tasks/{id:guid}", Post).Allow(Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        if (await db.AssessmentTask(new(id), ct) is not { } task) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, task.PathwayId, "To see a task of an assessment", ct);
        return opened.Ok ? await Show(opened.Value, task, null, null, task.Version, [], db, ct) : await OpenPathwayRecord.Refused(db, task.PathwayId, opened.Refusals, Link(task.Id), ct);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        if (await db.AssessmentTask(new(id), ct) is not { } task) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, task.PathwayId, "To close a task of an assessment", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var (seen, done, outcome) = (typed.Whole("version"), typed.Text("done"), typed.Text("outcome"));
        var settled = await SettleTask.Run(db, task.Id, seen, done switch { "yes" => true, "no" => false, _ => null }, outcome, ct);
        return settled.Ok ? Page.SeeOther(AssessmentsPage.Link(task.PathwayId)) : await Show(opened.Value, task, done, outcome, seen, settled.Refusals, db, ct);
    }

    private static async Task<IResult> Show(Pathway pathway, AssessmentTask task, string? done, string? outcome, int version, IReadOnlyList<Refusal> refusals, ServiceDb db, CancellationToken ct) =>
        Page.Show<TaskView, Model>(new(pathway, task, (await db.Assessment(task.AssessmentId, ct))?.Title ?? "", db.Clock.Now, done, outcome, version, refusals));
}
