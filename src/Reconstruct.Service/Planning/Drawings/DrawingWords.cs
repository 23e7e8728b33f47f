using System.Text.Json;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Drawings;
using Reconstruct.NhsUi;
using Reconstruct.Service.Planning.Body;

namespace Reconstruct.Service.Planning.Drawings;

/// <summary>Choices and words of drawings.</summary>
public static class DrawingWords
{
    public static readonly IReadOnlyList<Option> Kinds = [.. Enum.GetValues<PlanShapeKind>().Select(k => new Option(k.ToString(), BoardWords.Of(k)))];

    public static readonly IReadOnlyList<Option> Backdrops =
        [new(StartDrawing.Photo, "A new photograph of the patient"), .. BodyFiles.Outlines.Offered.Select(o => new Option(o.Id, $"Outline: {o.Title}")), new("plain", "An empty board, in millimetres")];

    public static readonly IReadOnlyList<Option> Designs = [.. FlapDesigns.All.Select(d => new Option(d.Id, d.Title))];

    public static readonly IReadOnlyList<Option> Shapes =
        [new("outline", "Outline, by its points"), new("line", "Line, by its points"), new("circle", "Circle, by its diameter"), new("ellipse", "Ellipse, by its length and width")];

    public static readonly IReadOnlyList<Option> Rules =
        [.. MarginRules.All.Select(r => new Option(r.Id, r.Mm is { } mm ? FormattableString.Invariant($"{r.Name}: {mm} mm") : r.Name))];

    /// <summary>How each kind is drawn, for the editor, by the word that the drawing's JSON has for it.</summary>
    public static readonly string Looks = JsonSerializer.Serialize(
        Enum.GetValues<PlanShapeKind>().ToDictionary(EnumText.Kebab, k => new { v = k.ToString(), n = BoardWords.Of(k), f = PlanLook.Of(k).Fill, s = PlanLook.Of(k).Stroke, d = PlanLook.Of(k).Dash }));

    /// <summary>The shapes that are worked out here and not by the editor, by the id of their design or margin: kind, closed or not, and points.</summary>
    public static string WorkedOut(BoardFigure figure) => JsonSerializer.Serialize(
        figure.Items.Skip(figure.Board.Objects.Count).Where(i => i.Id != BoardFigure.ScaleId).ToDictionary(
            i => i.Id, i => i.Shapes.Select(s => new { k = EnumText.Kebab(s.Kind), c = s.IsClosed, p = s.Points.Select(p => new[] { Math.Round(p.X, 2), Math.Round(p.Y, 2) }) })));

    public static string On(BoardDrawing board) => board.Backdrop switch
    {
        { Kind: BackdropKind.Photo, Marker: null } => "Photograph, scale not set",
        { Kind: BackdropKind.Photo } => "Photograph with a scale",
        { Outline: { } id } => BodyFiles.Outlines.Find(id)?.Title ?? id,
        _ => "Empty board",
    };
}
