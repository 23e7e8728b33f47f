using System.Globalization;

namespace Reconstruct.Core.Planning.Drawings;

/// <summary>A drawing in words, made from what is on it.</summary>
public static class BoardWords
{
    /// <summary>A kind of shape for people.</summary>
    public static string Of(PlanShapeKind kind) => kind switch
    {
        PlanShapeKind.StandingCone => "Standing cone",
        PlanShapeKind.Guide => "Guide line",
        PlanShapeKind.Donor => "Donor site",
        _ => kind.ToString(),
    };

    /// <summary>What a shape measures: "area 78.5 mm², 31.4 mm round, within a circle of 10 mm". What is not known is said to be.</summary>
    public static string Of(PlanShape shape, BoardMeasure measure)
    {
        List<string> parts = [];
        if (shape.Points.Count == 1) return "a point";
        if (measure.LengthMm is null) parts.Add("scale not set, so no length or area");
        if (measure.CrossesItself) parts.Add("area not known: the outline runs across itself");
        if (measure.AreaMm2 is { } area) parts.Add($"area {Round(area)} mm²");
        if (measure.LengthMm is { } length) parts.Add(shape.IsClosed ? $"{Round(length)} mm round" : $"{Round(length)} mm long");
        if (shape.IsClosed && measure.AcrossMm is { } across) parts.Add($"within a circle of {Round(across)} mm");
        if (measure.AngleDegrees is { } angle) parts.Add($"angle {Round(angle)}°");
        return string.Join(", ", parts);
    }

    /// <summary>What the drawing lies on, and what its measures are worth.</summary>
    /// <param name="backdrop">The backdrop.</param>
    /// <param name="outline">Title of the outline of the body; null when there is none.</param>
    public static string Of(BoardBackdrop backdrop, string? outline) => backdrop switch
    {
        { Kind: BackdropKind.Plain } => "Drawn to scale on an empty board.",
        { Kind: BackdropKind.Body } => $"Drawn on an outline: {outline ?? backdrop.Outline}. It is nobody's body: measures are those of the outline, not of the patient.",
        { Marker: { } marker } => $"Drawn on a photograph. Its scale is set from a length of {Round(marker.Mm)} mm and holds only where the skin lies flat beside it, seen squarely.",
        _ => "Drawn on a photograph. Its scale is not set: no length and no area is known.",
    };

    /// <summary>The whole drawing for somebody who does not see it.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="figure">The drawing, worked out.</param>
    /// <param name="outline">Title of the outline of the body; null when there is none.</param>
    /// <param name="where">Name of the part of the outline that a point lies in; null when it lies in none, or there is no outline.</param>
    public static string Describe(string title, BoardFigure figure, string? outline, Func<PlanPoint, string?> where)
    {
        var items = figure.Items.Select(item => $"{item.Number}. {Item(item, where)}.");
        var count = figure.Items.Count switch { 0 => "Nothing is drawn on it yet.", 1 => "It shows 1 thing.", var n => $"It shows {n} things." };
        return string.Join(' ', [$"{title}.", Of(figure.Board.Backdrop, outline), count, .. items]);
    }

    /// <summary>One thing of the drawing: what it is, where, and what it measures.</summary>
    public static string Item(BoardItem item, Func<PlanPoint, string?> where)
    {
        var place = where(BoundingCircle.Of([.. item.Shapes.SelectMany(s => s.Points)]).Centre) is { } region ? $", at: {region}" : "";
        var what = string.Equals(item.Name, item.What, StringComparison.OrdinalIgnoreCase) ? item.Name : $"{item.Name} ({item.What.ToLowerInvariant()})";
        return $"{what}{place}: {Measures(item)}{(item.From is null ? "" : $". {item.From}")}{(item.Warning is null ? "" : $". {item.Warning}")}";
    }

    /// <summary>What a thing measures: what its rule gives, or what its shape is.</summary>
    public static string Measures(BoardItem item) => item.Said ?? Of(item.Shapes[0], item.Measures[0]);

    /// <summary>A number with as many digits as can be used.</summary>
    public static string Round(double value) => value.ToString(Math.Abs(value) >= 100 ? "0" : "0.#", CultureInfo.InvariantCulture);
}
