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

    /// <summary>Every warning that a rule is not what it was, with the number and the name of what it is about.</summary>
    public IEnumerable<string> Warnings => Items.Where(i => i.Warning is not null).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i.Number}. {i.Name}: {i.Warning}."));

    /// <summary>Works a drawing out.</summary>
    /// <param name="board">A drawing that was read, so nothing on it contradicts the rest.</param>
    /// <param name="offset">Gives the outline at a distance outside an outline that does not run across itself, both in the same unit.</param>
    public static BoardFigure Of(BoardDrawing board, Func<IReadOnlyList<PlanPoint>, double, IReadOnlyList<PlanPoint>> offset)
    {
        var mm = board.Backdrop.MmPerUnit;
        var number = 0;
        BoardItem Item(string id, string name, string what, IReadOnlyList<PlanShape> shapes, string? from, string? said = null, string? warning = null) =>
            new(++number, id, name, what, shapes, [.. shapes.Select(s => BoardMeasure.Of(s, mm))], said, from, warning);
        return new(board,
        [
            .. board.Objects.Select(o => Item(o.Id, o.Name, BoardWords.Of(o.Kind), [o.Shape], null)),
            .. board.Designs.Select(d => Item(d.Id, d.Name, Drawn(d).Title, Placed(d, mm!.Value), From(d), Drawn(d).Said ?? (Drawn(d).IsLost ? "not known" : null), RuleChange.Of(d))),
            .. board.Margins.Select(m => Item(m.Id, m.Name, BoardWords.Of(PlanShapeKind.Margin), [PlanShape.Outline(m.Name, PlanShapeKind.Margin, offset(board.Object(m.Of)!.Points, m.Mm / mm!.Value))], From(board, m), warning: RuleChange.Of(m))),
            .. board.Backdrop.Marker is { } marker ? [Item(ScaleId, "Scale marker", "Scale", [PlanShape.Line("scale marker", PlanShapeKind.Guide, marker.From, marker.To)], "Measured on the patient, as entered")] : Array.Empty<BoardItem>(),
        ]);
    }

    /// <summary>The shapes of a design in its place, in units of the drawing. It is turned and moved, and never stretched: one unit is so many true millimetres.</summary>
    /// <param name="design">The design: as it was drawn when it was saved, or with inputs that its rule takes.</param>
    /// <param name="mmPerUnit">Millimetres of a unit, over 0.</param>
    public static IReadOnlyList<PlanShape> Placed(BoardDesign design, double mmPerUnit)
    {
        PlanPoint Put(PlanPoint local)
        {
            var facing = design.Mirrored ? new PlanPoint(-local.X, local.Y) : local;
            return design.At + ((1 / mmPerUnit) * facing.Turned(PlanPoint.Origin, design.TurnDegrees));
        }
        return [.. Drawn(design).Shapes.Select(s => s with { Points = [.. s.Points.Select(Put)] })];
    }

    private static DesignDrawn Drawn(BoardDesign design) =>
        design.Drawn ?? DesignDrawn.Today(design, null) ?? throw new ArgumentException("The design was not checked against its rule", nameof(design));

    private static string From(BoardDesign design) => $"Rule {design.Design}, version {design.Version}: {Drawn(design).Inputs}. Plane geometry: skin gives and pulls otherwise";

    private static string From(BoardDrawing board, BoardMargin margin)
    {
        var rule = margin.Drawn ?? MarginDrawn.Today(margin, null)!;
        var mm = string.Create(CultureInfo.InvariantCulture, $"{margin.Mm:0.##} mm round {board.Object(margin.Of)!.Name}");
        var reason = margin.Reason is null ? "" : $". {margin.Reason}";
        return rule.Citation is { } citation ? $"{mm}. {rule.Rule}. {citation}{reason}"
            : margin.Rule == MarginRules.OwnId ? $"{mm}, entered by the clinician. Reason: {margin.Reason}" : $"{mm}. {rule.Rule}{reason}";
    }
}
