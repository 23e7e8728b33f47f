using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Drawings;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Planning.Plans;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Drawings;

/// <summary>
/// The drawing board. With script it is an editor whose drawing goes with whichever form is sent; without, the forms do the same step by step. Hazards: HAZ-100, HAZ-101.
/// </summary>
public static class DrawingPage
{
    /// <summary>Id of the editor on the page: where refusals lead that belong to no field.</summary>
    public const string Editor = "board";

    private static readonly string[] Fields =
    [
        "title", "name", "kind", "shape", "points", "centre", "length", "width", "angle", "marginOf", "marginRule", "marginMm", "marginReason", LowRiskGround.FeaturesField, "scaleFrom", "scaleTo", "scaleMm",
        "item", "newName", "moveX", "moveY", "turn", "design", SetAside.ReasonField,
    ];

    public static string Link(DrawingId id) => $"/drawings/{id}";

    public static string ErrorLink(DrawingId id) => $"/drawings/{id}/error";

    /// <param name="Shown">The drawing as it is on the page.</param>
    /// <param name="Unsaved">True when it is not what is stored.</param>
    /// <param name="Holders">The plans that follow it when it is changed.</param>
    /// <param name="Low">What a margin of low risk may rest on.</param>
    public sealed record Model(
        Pathway Pathway, Drawing Drawing, ShownDrawing Shown, bool Unsaved, IReadOnlyList<OperationPlan> Holders, LowRiskGround Low, BoardForm Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/drawings/{id:guid}", Get).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/drawings/{id:guid}", Post).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/drawings/{id:guid}/error", Error).Allow(Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        if (await db.Drawing(new(id), ct) is not { } drawing) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, drawing.PathwayId, "To see a drawing", ct);
        return opened.Ok
            ? Page.Show<DrawingView, Model>(new(opened.Value, drawing, ShownDrawing.Of(drawing), false, await FollowDrawing.Holders(db, drawing, ct), await LowRiskGround.Of(db, drawing.PathwayId, ct), BoardForm.Blank(drawing.Version), []))
            : await OpenPathwayRecord.Refused(db, drawing.PathwayId, opened.Refusals, Link(drawing.Id), ct);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        if (await db.Drawing(new(id), ct) is not { } drawing) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, drawing.PathwayId, "To change a drawing", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var form = BoardForm.Read(typed);
        var sent = form.Board is null ? drawing.Read() : BoardReader.Read(form.Board, drawing.Read());
        var low = await LowRiskGround.Of(db, drawing.PathwayId, ct);
        var changed = sent.Then(board => BoardStep.Apply(board, form, low));
        List<Refusal> refusals = [.. changed.Refusals];
        if (form.Do == "flap" && FlapDesigns.Find(form["design"]) is null) refusals.Add(new("design-missing", "Select a flap design", "design"));
        if (refusals.Count == 0)
        {
            var saved = await Save(db, drawing, form, changed.Value, ct);
            if (saved.Ok) return Page.SeeOther(form.Do == "flap" ? PlaceFlapPage.Link(drawing.Id, form["design"]!, form["defect"]) : Link(drawing.Id));
            refusals.AddRange(saved.Refusals);
        }
        db.ChangeTracker.Clear();
        drawing = (await db.Drawing(drawing.Id, ct))!;
        return Again(opened.Value, drawing, await FollowDrawing.Holders(db, drawing, ct), low, form, sent, refusals);
    }

    private static async Task<IResult> Error(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        if (await db.Drawing(new(id), ct) is not { } drawing) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, drawing.PathwayId, "To say that a drawing was entered in error", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var form = BoardForm.Read(typed);
        var done = await SetAsideDrawing.Run(db, drawing.Id, form.SeenVersion, form[SetAside.ReasonField], ct);
        if (done.Ok) return Page.SeeOther(Link(drawing.Id));
        db.ChangeTracker.Clear();
        drawing = (await db.Drawing(drawing.Id, ct))!;
        return Again(opened.Value, drawing, await FollowDrawing.Holders(db, drawing, ct), await LowRiskGround.Of(db, drawing.PathwayId, ct), form, drawing.Read(), done.Refusals);
    }

    private static Task<Result<Drawing>> Save(ServiceDb db, Drawing drawing, BoardForm form, BoardDrawing board, CancellationToken ct) =>
        form is { Do: "flap", Board: null } ? Task.FromResult<Result<Drawing>>(drawing) // nothing to save before the next page
            : SaveDrawing.Run(db, drawing.Id, form.SeenVersion, form.Do == "save" ? form["title"] : drawing.Title, board, ct);

    /// <summary>The page again with what was drawn and typed: nothing of it was stored.</summary>
    private static IResult Again(Pathway pathway, Drawing drawing, IReadOnlyList<OperationPlan> holders, LowRiskGround low, BoardForm form, Result<BoardDrawing> sent, IReadOnlyList<Refusal> refusals)
    {
        var drawn = sent.Ok && !BoardCheck.Change(drawing.Read(), sent.Value).Any() ? sent.Value : drawing.Read();
        var shown = ShownDrawing.Of(drawing.Title, drawn) with { InError = drawing.InError() };
        return Page.Show<DrawingView, Model>(new(pathway, drawing, shown, drawn != drawing.Read(), holders, low, form with { SeenVersion = drawing.Version },
            [.. refusals.Select(r => Fields.Contains(r.Field, StringComparer.Ordinal) ? r : r with { Field = Editor })]));
    }
}
