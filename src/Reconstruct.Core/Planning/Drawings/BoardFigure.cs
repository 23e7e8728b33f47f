using System.Globalization;

namespace Reconstruct.Core.Planning.Drawings;

/// <summary>A drawing with everything worked out: designs drawn in their place, margins round their objects, each thing measured. What is shown, printed and described comes from here.</summary>
/// <param name="Board">The drawing.</param>
/// <param name="Items">Everything on it, in the order it is drawn.</param>
public sealed record BoardFigure(BoardDrawing Board, IReadOnlyList<BoardItem> Items)
{
    /// <summary>Id of the scale marker of a photograph among the items.</summary>
    public const string ScaleId = "scale";

    /// <summary>Every shape, in the order it is drawn.</summary>
    public IEnumerable<PlanShape> Shapes => Items.SelectMany(i => i.Shapes);

    /// <summary>Works a drawing out.</summary>
    /// <param name="board">A drawing that was read, so nothing on it contradicts the rest.</param>
    /// <param name="offset">Gives the outline at a distance outside an outline that does not run across itself, both in the same unit.</param>
    public static BoardFigure Of(BoardDrawing board, Func<IReadOnlyList<PlanPoint>, double, IReadOnlyList<PlanPoint>> offset)
    {
        var mm = board.Backdrop.MmPerUnit;
        var number = 0;
        BoardItem Item(string id, string name, string what, IReadOnlyList<PlanShape> shapes, string? from, string? said = null) =>
            new(++number, id, name, what, shapes, [.. shapes.Select(s => BoardMeasure.Of(s, mm))], said, from);
        return new(board,
        [
            .. board.Objects.Select(o => Item(o.Id, o.Name, BoardWords.Of(o.Kind), [o.Shape], null)),
            .. board.Designs.Select(d => Item(d.Id, d.Name, FlapDesigns.Find(d.Design)!.Title, Placed(d, mm!.Value), From(d), FlapDesigns.Find(d.Design)!.Says(d.Inputs))),
            .. board.Margins.Select(m => Item(m.Id, m.Name, BoardWords.Of(PlanShapeKind.Margin), [PlanShape.Outline(m.Name, PlanShapeKind.Margin, offset(board.Object(m.Of)!.Points, m.Mm / mm!.Value))], From(board, m))),
            .. board.Backdrop.Marker is { } marker ? [Item(ScaleId, "Scale marker", "Scale", [PlanShape.Line("scale marker", PlanShapeKind.Guide, marker.From, marker.To)], "Measured on the patient, as entered")] : Array.Empty<BoardItem>(),
        ]);
    }

    /// <summary>The shapes of a design in its place, in units of the drawing. It is turned and moved, and never stretched: one unit is so many true millimetres.</summary>
    /// <param name="design">The design, with inputs that its rule takes.</param>
    /// <param name="mmPerUnit">Millimetres of a unit, over 0.</param>
    public static IReadOnlyList<PlanShape> Placed(BoardDesign design, double mmPerUnit)
    {
        var drawing = FlapDesigns.Find(design.Design)!.Draw(design.Inputs).Value;
        var anchor = FlapDesign.Anchor(drawing);
        PlanPoint Put(PlanPoint p)
        {
            var local = p - anchor;
            var facing = design.Mirrored ? new PlanPoint(-local.X, local.Y) : local;
            return design.At + ((1 / mmPerUnit) * facing.Turned(PlanPoint.Origin, design.TurnDegrees));
        }
        return [.. drawing.Shapes.Select(s => s with { Points = [.. s.Points.Select(Put)] })];
    }

    private static string From(BoardDesign design)
    {
        var inputs = FlapDesigns.Find(design.Design)!.Calculator.Inputs.Where(i => design.Inputs.ContainsKey(i.Name))
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"{i.Label.ToLowerInvariant()} {design.Inputs[i.Name]:0.##} {i.Unit}").TrimEnd());
        return $"Rule {design.Design}, version {design.Version}: {string.Join(", ", inputs)}. Plane geometry: skin gives and pulls otherwise";
    }

    private static string From(BoardDrawing board, BoardMargin margin)
    {
        var rule = MarginRules.Find(margin.Rule)!;
        var mm = string.Create(CultureInfo.InvariantCulture, $"{margin.Mm:0.##} mm round {board.Object(margin.Of)!.Name}");
        return rule.Source is { } source ? $"{mm}. {rule.Name}. {source.Citation}" : $"{mm}, entered by the clinician. Reason: {margin.Reason}";
    }
}
