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

/// <summary>Places a flap design on a drawing, or changes one that was placed: its inputs, begun from a defect where one is named, where it lies, and how it is turned. It can be looked at before it is placed. Hazard: HAZ-100.</summary>
public static class PlaceFlapPage
{
    /// <summary>The field with the id of a design that was placed before and is changed.</summary>
    public const string PlacedField = "placed";

    private const string Pattern = "/drawings/{id:guid}/flaps/{design}";

    public static string Link(DrawingId id, string design, string? defect = null) => $"/drawings/{id}/flaps/{design}{(defect is null ? "" : $"?defect={Uri.EscapeDataString(defect)}")}";

    /// <summary>The same page for a design that was placed before, with its values.</summary>
    public static string ChangeLink(DrawingId id, BoardDesign design) => $"{Link(id, design.Design)}?{PlacedField}={Uri.EscapeDataString(design.Id)}";

    /// <param name="Wider">A margin round the object that it was fitted to alone; null when there is none, or it was fitted to something else.</param>
    /// <param name="Warning">That its rule has changed since it was placed; null when it has not.</param>
    /// <param name="Answer">What the calculator says of the inputs; null until they can be read.</param>
    /// <param name="Shown">The drawing with the design on it; without it until it can be placed.</param>
    public sealed record Model(Pathway Pathway, Drawing Drawing, FlapDesign Design, CalculatorAnswer? Answer, ShownDrawing Shown, BoardMargin? Wider, string? Warning, BoardForm Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals)
    {
        public bool Changes => Form[PlacedField] is not null;
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Pattern, Get).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost(Pattern, Post).Allow(Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Get(Guid id, string design, string? defect, string? placed, ServiceDb db, CancellationToken ct)
    {
        if (await db.Drawing(new(id), ct) is not { } drawing || FlapDesigns.Find(design) is not { } found) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, drawing.PathwayId, "To plan a flap", ct);
        if (opened.Ok && drawing.SetAsideAt is not null) return Page.SeeOther(DrawingPage.Link(drawing.Id));
        return opened.Ok
            ? Show(opened.Value, drawing, found, placed is null ? Begin(drawing, found, defect) : Again(drawing, found, placed), [], defect)
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
        Dictionary<string, string> begin = new(StringComparer.Ordinal) { ["name"] = design.Title };
        if (defect is not null && FlapTargets.Fit(ShownDrawing.Of(drawing).Figure, design, defect) is { } fit)
        {
            foreach (var (name, value) in fit.Inputs) begin[name] = Text(Math.Ceiling((value * 100) - Slack) / 100); // never smaller than what it has to hold
            (begin["at"], begin["turnDegrees"]) = ($"{Text(fit.At.X)}, {Text(fit.At.Y)}", Text(fit.TurnDegrees));
        }
        return new(begin, drawing.Version);
    }

    /// <summary>The form with the values of a design that was placed before.</summary>
    private static BoardForm Again(Drawing drawing, FlapDesign design, string placed)
    {
        if (drawing.Read().Designs.FirstOrDefault(d => d.Id == placed && d.Design == design.Id) is not { } was) return Begin(drawing, design, null);
        Dictionary<string, string> begin = new(StringComparer.Ordinal)
        {
            [PlacedField] = was.Id, ["name"] = was.Name, ["at"] = $"{Text(was.At.X)}, {Text(was.At.Y)}", ["turnDegrees"] = Text(was.TurnDegrees),
        };
        foreach (var (name, value) in was.Inputs) begin[name] = value.ToString(CultureInfo.InvariantCulture);
        if (was.Mirrored) begin["mirrored"] = "yes";
        return new(begin, drawing.Version);
    }

    private static IResult Show(Pathway pathway, Drawing drawing, FlapDesign design, BoardForm form, IReadOnlyList<Refusal> refusals, string? defect = null)
    {
        var board = drawing.Read();
        var wider = board.Object(defect) is null ? null : FlapTargets.MarginsOf(board, defect).MaxBy(m => m.Mm);
        var was = board.Designs.FirstOrDefault(d => d.Id == form[PlacedField]);
        var placed = FlapPlacing.Read(board, design, form);
        var answer = design.Run(FlapPlacing.Inputs(design, form));
        return Page.Show<PlaceFlapView, Model>(new(pathway, drawing, design, answer.Ok ? answer.Value : null, ShownDrawing.Of(drawing.Title, placed.Ok ? placed.Value : board),
            wider, was is null ? null : RuleChange.Of(was), form, refusals));
    }

    private const double Slack = 1e-6;

    private static string Text(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
