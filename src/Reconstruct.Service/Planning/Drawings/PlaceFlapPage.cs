using System.Globalization;
using Reconstruct.Core;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Drawings;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Drawings;

/// <summary>Places a flap design on a drawing: its inputs, begun from a defect where one is named, where it lies, and how it is turned. It can be looked at before it is placed. Hazard: HAZ-100.</summary>
public static class PlaceFlapPage
{
    private const string Pattern = "/drawings/{id:guid}/flaps/{design}";

    public static string Link(DrawingId id, string design, string? defect = null) => $"/drawings/{id}/flaps/{design}{(defect is null ? "" : $"?defect={Uri.EscapeDataString(defect)}")}";

    /// <param name="Answer">What the calculator says of the inputs; null until they can be read.</param>
    /// <param name="Shown">The drawing with the design on it; without it until it can be placed.</param>
    public sealed record Model(Pathway Pathway, Drawing Drawing, FlapDesign Design, CalculatorAnswer? Answer, ShownDrawing Shown, BoardForm Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Pattern, Get).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost(Pattern, Post).Allow(Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Get(Guid id, string design, string? defect, ServiceDb db, CancellationToken ct)
    {
        if (await db.Drawing(new(id), ct) is not { } drawing || FlapDesigns.Find(design) is not { } found) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, drawing.PathwayId, "To plan a flap", ct);
        return opened.Ok
            ? Show(opened.Value, drawing, found, Begin(drawing, found, defect), [])
            : await OpenPathwayRecord.Refused(db, drawing.PathwayId, opened.Refusals, Link(drawing.Id, design, defect), ct);
    }

    private static async Task<IResult> Post(Guid id, string design, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        if (await db.Drawing(new(id), ct) is not { } drawing || FlapDesigns.Find(design) is not { } found) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, drawing.PathwayId, "To plan a flap", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var form = BoardForm.Read(typed);
        var placed = FlapPlacing.Read(drawing.Read(), found, form);
        if (!placed.Ok || form.Do == "look") return Show(opened.Value, drawing, found, form, placed.Refusals);

        var saved = await SaveDrawing.Run(db, drawing.Id, form.SeenVersion, drawing.Title, placed.Value, ct);
        if (saved.Ok) return Page.SeeOther(DrawingPage.Link(drawing.Id));
        db.ChangeTracker.Clear();
        var now = (await db.Drawing(drawing.Id, ct))!;
        return Show(opened.Value, now, found, form with { SeenVersion = now.Version }, saved.Refusals);
    }

    /// <summary>The form as it begins: fitted to the defect, or else in the middle of what is drawn.</summary>
    private static BoardForm Begin(Drawing drawing, FlapDesign design, string? defect)
    {
        var board = drawing.Read();
        Dictionary<string, string> begin = new(StringComparer.Ordinal) { ["name"] = design.Title };
        if (board.Object(defect) is { } target && design.Fit(target, board.Backdrop.MmPerUnit) is { } fit)
        {
            foreach (var (name, value) in fit.Inputs) begin[name] = Text(value);
            (begin["at"], begin["turnDegrees"]) = ($"{Text(fit.At.X)}, {Text(fit.At.Y)}", Text(fit.TurnDegrees));
        }
        return new(begin, drawing.Version);
    }

    private static IResult Show(Pathway pathway, Drawing drawing, FlapDesign design, BoardForm form, IReadOnlyList<Refusal> refusals)
    {
        var board = drawing.Read();
        var placed = FlapPlacing.Read(board, design, form);
        var answer = design.Run(FlapPlacing.Inputs(design, form));
        return Page.Show<PlaceFlapView, Model>(new(pathway, drawing, design, answer.Ok ? answer.Value : null, ShownDrawing.Of(drawing.Title, placed.Ok ? placed.Value : board), form, refusals));
    }

    private static string Text(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
